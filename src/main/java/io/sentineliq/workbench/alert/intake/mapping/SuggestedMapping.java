package io.sentineliq.workbench.alert.intake.mapping;

import static java.util.Map.entry;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A first guess at a mapping, from the names that programs usually give their columns. */
public final class SuggestedMapping {

  private static final List<Map.Entry<FieldRole, List<String>>> USUAL =
      List.of(
          entry(
              FieldRole.DETECTED_AT,
              List.of(
                  "detected_at",
                  "detected",
                  "timestamp",
                  "@timestamp",
                  "event_time",
                  "alert_time",
                  "created_at",
                  "created",
                  "datetime",
                  "date_time",
                  "time",
                  "date",
                  "when",
                  "first_seen",
                  "timegenerated",
                  "starttime",
                  "time_generated",
                  "_time")),
          entry(
              FieldRole.TITLE,
              List.of(
                  "title",
                  "alert_name",
                  "alertname",
                  "rule_name",
                  "rule",
                  "name",
                  "signature",
                  "alert",
                  "subject",
                  "event_name",
                  "threat",
                  "threat_name",
                  "summary",
                  "displayname",
                  "message")),
          entry(
              FieldRole.SEVERITY,
              List.of("severity", "priority", "level", "risk", "criticality", "urgency", "sev")),
          entry(
              FieldRole.DESCRIPTION,
              List.of("description", "details", "detail", "message", "msg", "reason", "summary")),
          entry(
              FieldRole.EXTERNAL_ID,
              List.of(
                  "id",
                  "alert_id",
                  "alertid",
                  "event_id",
                  "eventid",
                  "uuid",
                  "guid",
                  "external_id")),
          entry(
              FieldRole.SOURCE,
              List.of(
                  "source", "product", "sensor", "vendor", "source_name", "log_source", "device")),
          entry(FieldRole.CATEGORY, List.of("category", "type", "alert_type", "class")),
          entry(
              FieldRole.ASSET,
              List.of(
                  "host",
                  "hostname",
                  "host_name",
                  "computer",
                  "computername",
                  "asset",
                  "assets",
                  "user",
                  "username",
                  "user_name",
                  "account",
                  "machine",
                  "endpoint")),
          entry(
              FieldRole.TAG, List.of("tag", "tags", "label", "labels", "technique", "techniques")),
          entry(
              FieldRole.HOST,
              List.of(
                  "ip",
                  "ips",
                  "src",
                  "dst",
                  "src_ip",
                  "dst_ip",
                  "dest_ip",
                  "source_ip",
                  "srcip",
                  "dstip",
                  "destination_ip",
                  "ip_address",
                  "client_ip",
                  "server_ip",
                  "remote_ip",
                  "domain",
                  "domains",
                  "fqdn",
                  "src_host",
                  "dst_host",
                  "query",
                  "observables")),
          entry(FieldRole.URL, List.of("url", "urls", "uri", "link", "request_url")),
          entry(
              FieldRole.HASH,
              List.of("hash", "hashes", "md5", "sha1", "sha256", "file_hash", "filehash")),
          entry(
              FieldRole.EMAIL,
              List.of("email", "mail", "sender", "recipient", "from", "to", "email_address")),
          entry(
              FieldRole.FILE,
              List.of("file", "filename", "file_name", "file_path", "filepath", "process")),
          entry(FieldRole.REGISTRY, List.of("registry", "registry_key", "registry_path")),
          entry(FieldRole.USER_AGENT, List.of("user_agent", "useragent", "http_user_agent")),
          entry(
              FieldRole.TEXT,
              List.of("command_line", "commandline", "cmdline", "comment", "notes", "payload")));

  private SuggestedMapping() {}

  /** The guess for {@code file}; {@code source} is where its alerts come from. */
  public static FieldMapping of(GenericFile file, String source) {
    var roles = new LinkedHashMap<String, FieldRole>();
    var given = EnumSet.noneOf(FieldRole.class);
    for (var usual : USUAL) {
      for (var name : usual.getValue()) {
        for (var column : file.columns()) {
          if (isCalled(column.name(), name)
              && !roles.containsKey(column.name())
              && (!usual.getKey().isSingle() || given.add(usual.getKey()))) {
            roles.put(column.name(), usual.getKey());
          }
        }
      }
    }
    return new FieldMapping(roles, source, "", "", Map.of());
  }

  /** Spelling does not matter; of a path, all of it or its last name. */
  private static boolean isCalled(String column, String name) {
    var spelt = column.strip().toLowerCase(Locale.ROOT).replaceAll("[ \\-]+", "_");
    return spelt.equals(name) || spelt.endsWith("." + name) || spelt.replace("_", "").equals(name);
  }
}
