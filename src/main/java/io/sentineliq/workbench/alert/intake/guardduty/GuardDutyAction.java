package io.sentineliq.workbench.alert.intake.guardduty;

import com.fasterxml.jackson.databind.JsonNode;
import io.sentineliq.workbench.alert.intake.ObservableBag;
import io.sentineliq.workbench.observable.ObservableType;
import io.sentineliq.workbench.platform.record.RecordJson;
import java.util.List;

/**
 * The other side of what a finding saw: addresses, domains, hashes of files; of an attack sequence
 * (Extended Threat Detection) the endpoints its signals have in common.
 */
final class GuardDutyAction {

  private static final List<String> WITH_REMOTE_ADDRESS =
      List.of(
          "networkConnectionAction",
          "awsApiCallAction",
          "kubernetesApiCallAction",
          "rdsLoginAttemptAction");

  private static final String SCANNED_THREATS =
      "ebsVolumeScanDetails.scanDetections.threatDetectedByName.threatNames";

  private GuardDutyAction() {}

  static void observables(JsonNode service, ObservableBag bag) {
    var action = service.path("action");
    WITH_REMOTE_ADDRESS.forEach(name -> remote(action.path(name), bag));
    action.path("portProbeAction").path("portProbeDetails").forEach(probe -> remote(probe, bag));
    RecordJson.text(action.path("dnsRequestAction"), "domain").ifPresent(bag::addHost);
    RecordJson.text(RecordJson.at(action, "awsApiCallAction.domainDetails.domain"))
        .ifPresent(bag::addHost);
    RecordJson.at(service, SCANNED_THREATS).forEach(threat -> files(threat, "filePaths", bag));
    RecordJson.at(service, "malwareScanDetails.threats")
        .forEach(threat -> files(threat, "itemPaths", bag));
    RecordJson.text(RecordJson.at(service, "runtimeDetails.process.executableSha256"))
        .ifPresent(hash -> bag.add(ObservableType.HASH_SHA256, hash));
    for (var endpoint : RecordJson.at(service, "detection.sequence.endpoints")) {
      RecordJson.text(endpoint, "ip").ifPresent(ip -> bag.add(ObservableType.IP, ip));
      RecordJson.text(endpoint, "domain").ifPresent(bag::addHost);
    }
  }

  private static void files(JsonNode threat, String list, ObservableBag bag) {
    for (var file : threat.path(list)) {
      RecordJson.text(file, "hash").ifPresent(hash -> bag.add(ObservableType.HASH_SHA256, hash));
    }
  }

  private static void remote(JsonNode action, ObservableBag bag) {
    var details = action.path("remoteIpDetails");
    RecordJson.text(details, "ipAddressV4").ifPresent(ip -> bag.add(ObservableType.IP, ip));
    RecordJson.text(details, "ipAddressV6").ifPresent(ip -> bag.add(ObservableType.IP, ip));
  }
}
