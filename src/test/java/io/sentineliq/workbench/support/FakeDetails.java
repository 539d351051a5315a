package io.sentineliq.workbench.support;

import io.sentineliq.workbench.alert.AlertDetails;
import io.sentineliq.workbench.alert.AlertRow;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a made-up alert says in full: documentation addresses and names only. */
final class FakeDetails {

  private static final String RAW =
      """
      {"timestamp":"2026-11-21T13:56:12.114532+0000","flow_id":1937264410021,"event_type":"alert",\
      "src_ip":"203.0.113.77","src_port":443,"dest_ip":"192.0.2.31","dest_port":50112,"proto":"TCP",\
      "alert":{"action":"allowed","gid":1,"signature_id":2027865,"rev":4,\
      "signature":"ET INFO Observed DNS Query to .example TLD","category":"Misc activity","severity":3,\
      "metadata":{"affected_product":["Any"],"attack_target":["Client_Endpoint"]}},\
      "http":{"hostname":"cdn-invoice.example","url":"/a/8841","http_user_agent":"Mozilla/5.0 \u202Egnp.exe",\
      "status":200,"length":18442},"app_proto":"http","host":"sensor-07"}\
      """;

  private FakeDetails() {}

  static AlertDetails of(AlertRow row) {
    var at = row.detectedAt();
    return new AlertDetails(
        row.id(),
        row.version(),
        row.severity(),
        row.title(),
        "A workstation asked cdn-invoice.example for a script after a mail was opened."
            + " The same address answered two other hosts this morning.",
        row.source(),
        "1937264410021",
        row.status(),
        "Misc activity",
        row.assignee(),
        row.occurrences(),
        at,
        at.plusSeconds(110),
        at.plusSeconds(300),
        null,
        List.of("WS-ALD-0231", "192.0.2.31"),
        List.of(),
        List.of(
            sighting(
                "HASH_SHA256",
                "9a1f1c8bd08b2d9c41f0e1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3b59b52",
                3),
            sighting("DOMAIN", "cdn-invoice.example", 3),
            sighting("IP", "203.0.113.77", 1),
            sighting("URL", "https://cdn-invoice.example/a/very/long/path/with/many/parts/8841", 0),
            sighting("EMAIL", "payroll@a1derlurne.example", 2),
            sighting("IP", "192.0.2.31", 0)),
        List.of(
            event(at.plusSeconds(300), "Marina Okafor", "Imported from eve.json"),
            event(at.plusSeconds(110), "sensor-07", "Seen again"),
            event(at, "sensor-07", "Detected")),
        new AlertDetails.RawRecord(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", RAW.length(), RAW));
  }

  private static AlertDetails.Sighting sighting(String type, String value, long others) {
    return new AlertDetails.Sighting(UUID.randomUUID(), type, value, others, List.of(), false);
  }

  private static AlertDetails.Event event(Instant at, String actor, String title) {
    return new AlertDetails.Event(at, actor, title, null);
  }
}
