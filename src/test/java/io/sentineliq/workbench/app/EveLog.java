package io.sentineliq.workbench.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small Suricata log to drop on the window. */
final class EveLog {

  private EveLog() {}

  /** A file of so many alerts in {@code folder}, a minute apart, the first one the oldest. */
  static Path of(Path folder, int alerts) throws IOException {
    var lines = new StringBuilder();
    for (var i = 0; i < alerts; i++) {
      lines
          .append("{\"timestamp\":\"2026-11-01T10:%02d:00.000000+0000\",".formatted(i))
          .append(
              "\"flow_id\":%d,\"event_type\":\"alert\",\"src_ip\":\"10.0.0.%d\",".formatted(i, i))
          .append(
              "\"dest_ip\":\"203.0.113.7\",\"proto\":\"TCP\",\"alert\":{\"action\":\"allowed\",")
          .append("\"gid\":1,\"signature_id\":%d,\"rev\":1,".formatted(2_000_000 + i))
          .append("\"signature\":\"ET MALWARE Beacon %d\",\"severity\":1,".formatted(i))
          .append("\"category\":\"A Network Trojan was detected\"}}\n");
    }
    return Files.writeString(folder.resolve("eve.json"), lines);
  }
}
