package io.sentineliq.workbench.support;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Suricata logs as sensors write them, the same for the same seed: alerts of a few rules over a
 * pool of hosts, so that observables repeat, and other events between them.
 */
public final class EveFiles {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSXX", Locale.ROOT)
          .withZone(ZoneOffset.ofHours(2));
  private static final Instant START = Instant.parse("2026-01-05T06:00:00Z");
  private static final List<String> RULES =
      List.of(
          "2018358|ET HUNTING GENERIC SUSPICIOUS POST to Dotted Quad|Potentially Bad"
              + " Traffic|2|Informational|",
          "2024897|ET MALWARE Win32/Stealer CnC Checkin|Malware Command and Control Activity"
              + " Detected|1|Major|T1071",
          "2034647|ET EXPLOIT Apache log4j RCE Attempt|Attempted Administrator Privilege"
              + " Gain|1|Critical|T1190",
          "2010935|ET SCAN Suspicious inbound to MSSQL port 1433|Attempted Information"
              + " Leak|2|Minor|T1046",
          "2027865|ET PHISHING Possible Successful Credential Phish|Successful Credential Theft"
              + " Detected|1|Major|T1566");
  private static final List<String> NOISE = List.of("flow", "dns", "http", "tls", "stats");

  private final Random random;
  private final int noisePerAlert;
  private long tick;

  private EveFiles(long seed, int noisePerAlert) {
    this.random = new Random(seed);
    this.noisePerAlert = noisePerAlert;
  }

  /** Writes {@code alerts} alerts, each after {@code noisePerAlert} other events. */
  public static void write(Path file, long seed, int alerts, int noisePerAlert) throws IOException {
    var eve = new EveFiles(seed, noisePerAlert);
    try (var out = Files.newBufferedWriter(file)) {
      for (var i = 0; i < alerts; i++) {
        eve.writeOne(out);
      }
    }
  }

  private void writeOne(BufferedWriter out) throws IOException {
    for (var i = 0; i < noisePerAlert; i++) {
      out.write(noise());
      out.newLine();
    }
    out.write(alert());
    out.newLine();
  }

  private String alert() {
    var rule = RULES.get(random.nextInt(RULES.size())).split("\\|", -1);
    var host = "www" + random.nextInt(2_000) + ".evil" + random.nextInt(500) + ".example";
    return """
    {"timestamp":"%s","flow_id":%d,"in_iface":"eth0","event_type":"alert",%s,"community_id":"1:%x=",\
    "tx_id":0,"alert":{"action":"%s","gid":1,"signature_id":%s,"rev":%d,"signature":"%s",\
    "category":"%s","severity":%s,"metadata":{"affected_product":["Any"],"created_at":["2017_06_08"],\
    "signature_severity":["%s"]%s,"updated_at":["2025_02_11"]}},"http":{"hostname":"%s",\
    "url":"/gate/%d.php?id=%x","http_user_agent":"Mozilla/5.0 (Windows NT 10.0; Win64; x64) %d",\
    "http_method":"POST","protocol":"HTTP/1.1","status":200,"length":%d},"app_proto":"http",\
    "direction":"to_server","flow":{"pkts_toserver":%d,"pkts_toclient":%d,"bytes_toserver":%d,\
    "bytes_toclient":%d,"start":"%s"}}\
    """
        .formatted(
            time(),
            random.nextLong(1L << 50),
            tuple(),
            random.nextLong(),
            random.nextInt(10) == 0 ? "blocked" : "allowed",
            rule[0],
            1 + random.nextInt(9),
            rule[1],
            rule[2],
            rule[3],
            rule[4],
            rule[5].isEmpty() ? "" : ",\"mitre_technique_id\":[\"" + rule[5] + "\"]",
            host,
            random.nextInt(40),
            random.nextInt(),
            random.nextInt(30),
            random.nextInt(5_000),
            random.nextInt(50),
            random.nextInt(50),
            random.nextInt(9_000),
            random.nextInt(9_000),
            time());
  }

  private String noise() {
    var type = NOISE.get(random.nextInt(NOISE.size()));
    return """
    {"timestamp":"%s","flow_id":%d,"in_iface":"eth0","event_type":"%s",%s,"%s":{"pkts_toserver":%d,\
    "bytes_toserver":%d,"state":"closed","reason":"timeout","alerted":false}}\
    """
        .formatted(
            time(),
            random.nextLong(1L << 50),
            type,
            tuple(),
            type,
            random.nextInt(50),
            random.nextInt(9_000));
  }

  private String tuple() {
    return "\"src_ip\":\"192.168.%d.%d\",\"src_port\":%d,\"dest_ip\":\"203.0.113.%d\",\"dest_port\":%d,\"proto\":\"TCP\""
        .formatted(
            random.nextInt(4),
            1 + random.nextInt(250),
            1024 + random.nextInt(60_000),
            random.nextInt(255),
            random.nextInt(2) == 0 ? 80 : 443);
  }

  private String time() {
    tick += 1_000 + random.nextInt(40_000);
    return TIME.format(START.plusNanos(tick * 1_000));
  }
}
