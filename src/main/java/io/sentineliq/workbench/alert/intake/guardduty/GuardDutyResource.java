package io.sentineliq.workbench.alert.intake.guardduty;

import com.fasterxml.jackson.databind.JsonNode;
import io.sentineliq.workbench.platform.record.RecordJson;
import java.util.ArrayList;
import java.util.List;

/** The assets a finding is about, by the names AWS gives them. */
final class GuardDutyResource {

  private static final List<String> NAMES =
      List.of(
          "instanceDetails.instanceId",
          "accessKeyDetails.userName",
          "eksClusterDetails.name",
          "ecsClusterDetails.name",
          "rdsDbInstanceDetails.dbInstanceIdentifier",
          "lambdaDetails.functionName",
          "containerDetails.name");

  private GuardDutyResource() {}

  static List<String> assets(JsonNode resource) {
    var assets = new ArrayList<String>();
    for (var name : NAMES) {
      RecordJson.text(RecordJson.at(resource, name)).ifPresent(assets::add);
    }
    for (var bucket : resource.path("s3BucketDetails")) {
      RecordJson.text(bucket, "name").ifPresent(assets::add);
    }
    for (var network : resource.path("instanceDetails").path("networkInterfaces")) {
      RecordJson.text(network, "privateIpAddress").ifPresent(assets::add);
    }
    return assets;
  }
}
