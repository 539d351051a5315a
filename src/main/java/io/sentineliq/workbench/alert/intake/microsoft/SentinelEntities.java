package io.sentineliq.workbench.alert.intake.microsoft;

import com.fasterxml.jackson.databind.JsonNode;
import io.sentineliq.workbench.alert.intake.ObservableBag;
import io.sentineliq.workbench.alert.intake.format.DraftBuilder;
import io.sentineliq.workbench.alert.intake.format.Inside;
import io.sentineliq.workbench.alert.intake.format.LowerNames;
import io.sentineliq.workbench.observable.ObservableType;
import io.sentineliq.workbench.platform.record.RecordJson;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The entities of an alert, in the schema "Microsoft Sentinel entity types reference": hosts,
 * accounts, resources and mailboxes are assets, what an attacker uses are observables.
 */
final class SentinelEntities {

  private SentinelEntities() {}

  static void add(JsonNode entities, DraftBuilder builder) {
    for (var entity : LowerNames.lowered(entities)) {
      add(entity, RecordJson.firstText(entity, "type", "kind").orElse(""), builder);
    }
  }

  private static void add(JsonNode entity, String type, DraftBuilder builder) {
    var found = builder.observables();
    switch (type.toLowerCase(Locale.ROOT)) {
      case "host" -> builder.assets(host(entity));
      case "account" -> builder.assets(account(entity));
      case "azure-resource", "azureresource" -> builder.assets(texts(entity, "resourceId"));
      case "mailbox" -> builder.assets(texts(entity, "mailboxPrimaryAddress"));
      case "ip" -> address(entity, builder);
      case "url" -> found.add(ObservableType.URL, texts(entity, "url"));
      case "dns", "dns-resolution" -> texts(entity, "domainName").forEach(found::addHost);
      case "file" -> file(entity, found);
      case "filehash" -> hash(entity, found);
      case "process" -> {
        file(entity.path("imageFile"), found);
        RecordJson.text(entity, "commandLine").ifPresent(builder::text);
      }
      case "registry-key", "registrykey" -> registry(entity, found);
      case "mailmessage", "mail-message" -> mail(entity, found);
      default -> {
        // Groups, clusters and the like name nothing that could be looked for elsewhere.
      }
    }
  }

  private static List<String> texts(JsonNode entity, String... fields) {
    return Stream.of(fields).flatMap(f -> RecordJson.texts(entity, f).stream()).toList();
  }

  private static List<String> host(JsonNode entity) {
    var name = joined(".", entity, "hostName", "dnsDomain");
    return name.isEmpty() ? texts(entity, "netBiosName") : List.of(name);
  }

  private static List<String> account(JsonNode entity) {
    var name = joined("@", entity, "name", "uPNSuffix", "upnSuffix");
    return name.isEmpty() ? texts(entity, "displayName") : List.of(name);
  }

  private static String joined(String between, JsonNode entity, String... fields) {
    return Stream.of(fields)
        .flatMap(field -> RecordJson.text(entity, field).stream())
        .collect(Collectors.joining(between));
  }

  private static void address(JsonNode entity, DraftBuilder builder) {
    for (var address : texts(entity, "address")) {
      builder.observables().add(ObservableType.IP, address);
      Inside.address(address).ifPresent(inside -> builder.assets(List.of(inside)));
    }
  }

  private static void file(JsonNode file, ObservableBag found) {
    found.add(ObservableType.FILE, texts(file, "name"));
    for (var hash : file.path("fileHashes")) {
      hash(hash, found);
    }
  }

  private static void hash(JsonNode hash, ObservableBag found) {
    var type =
        switch (RecordJson.text(hash, "algorithm").orElse("").toUpperCase(Locale.ROOT)) {
          case "MD5" -> ObservableType.HASH_MD5;
          case "SHA1" -> ObservableType.HASH_SHA1;
          default -> ObservableType.HASH_SHA256;
        };
    found.add(type, texts(hash, "value"));
  }

  private static void registry(JsonNode key, ObservableBag found) {
    found.add(ObservableType.REGISTRY, joined("\\", key, "hive", "key"));
  }

  private static void mail(JsonNode mail, ObservableBag found) {
    found.add(ObservableType.EMAIL, texts(mail, "sender", "p1Sender", "p2Sender", "recipient"));
    found.add(ObservableType.IP, texts(mail, "senderIP"));
    found.add(ObservableType.URL, texts(mail, "urls"));
  }
}
