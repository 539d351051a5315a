package io.sentineliq.workbench.alert.intake.microsoft;

import com.fasterxml.jackson.databind.JsonNode;
import io.sentineliq.workbench.alert.intake.ObservableBag;
import io.sentineliq.workbench.alert.intake.format.DraftBuilder;
import io.sentineliq.workbench.alert.intake.format.Inside;
import io.sentineliq.workbench.observable.ObservableType;
import io.sentineliq.workbench.platform.record.RecordJson;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One piece of an alert's evidence. The Graph API nests it by type ({@code fileDetails}, {@code
 * userAccount}); its forerunners write it flat, with the same words. Fields are taken by name, for
 * a name means the same in every type.
 */
final class DefenderEvidence {

  private static final List<String> FILES =
      List.of("fileDetails", "imageFile", "parentProcessImageFile");

  private DefenderEvidence() {}

  static void add(JsonNode evidence, DraftBuilder builder) {
    assets(evidence, builder);
    var found = builder.observables();
    file(evidence, found);
    FILES.forEach(name -> file(evidence.path(name), found));
    if (isA(evidence, "fileHashEvidence")) {
      texts(evidence, "value").forEach(found::addHash);
    }
    found.add(ObservableType.URL, texts(evidence, "url", "urls"));
    found.add(ObservableType.REGISTRY, registry(evidence));
    if (isA(evidence, "dnsEvidence")) {
      texts(evidence, "domainName").forEach(found::addHost);
    }
    mail(evidence, found);
    for (var address : texts(evidence, "ipAddress", "senderIp", "senderIP")) {
      found.add(ObservableType.IP, address);
      Inside.address(address).ifPresent(inside -> builder.assets(List.of(inside)));
    }
    texts(evidence, "processCommandLine").forEach(builder::text);
  }

  private static boolean isA(JsonNode evidence, String type) {
    return evidence.path("@odata.type").asText().endsWith("." + type);
  }

  private static void assets(JsonNode evidence, DraftBuilder builder) {
    var devices = texts(evidence, "deviceDnsName", "hostName");
    builder.assets(devices.stream().limit(1).toList());
    builder.assets(person(evidence));
    builder.assets(person(evidence.path("userAccount")));
    builder.assets(texts(evidence, "primaryAddress", "mailboxAddress", "resourceId"));
  }

  private static List<String> person(JsonNode account) {
    return texts(account, "userPrincipalName", "accountName").stream().limit(1).toList();
  }

  private static void file(JsonNode file, ObservableBag found) {
    found.add(ObservableType.FILE, texts(file, "fileName"));
    found.add(ObservableType.HASH_MD5, texts(file, "md5"));
    found.add(ObservableType.HASH_SHA1, texts(file, "sha1"));
    found.add(ObservableType.HASH_SHA256, texts(file, "sha256"));
  }

  private static void mail(JsonNode message, ObservableBag found) {
    found.add(ObservableType.EMAIL, texts(message, "sender", "recipient", "recipientEmailAddress"));
    for (var sender : List.of("p1Sender", "p2Sender")) {
      found.add(ObservableType.EMAIL, texts(message.path(sender), "emailAddress"));
    }
  }

  private static String registry(JsonNode evidence) {
    return Stream.of("registryHive", "registryKey")
        .flatMap(field -> RecordJson.text(evidence, field).stream())
        .collect(Collectors.joining("\\"));
  }

  private static List<String> texts(JsonNode object, String... fields) {
    return Stream.of(fields).flatMap(f -> RecordJson.texts(object, f).stream()).toList();
  }
}
