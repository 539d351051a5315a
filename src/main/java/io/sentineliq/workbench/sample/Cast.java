package io.sentineliq.workbench.sample;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/** The company Alderlume, who works there, and who comes uninvited. All of it is made up. */
final class Cast {

  static final String COMPANY = "alderlume.example";
  static final String LOOKALIKE = "alder1ume.test";
  static final String SENDER = "accounts@" + LOOKALIKE;
  static final String LURE = "INV-8841.docm";
  static final String LURE_SITE = "cdn-invoice.example";
  static final String COMMAND_SITE = "telemetry-sync.example";
  static final String DROP_SITE = "cold-storage.test";
  static final String TUNNEL = "t.resolver-cache.test";

  static final String LURE_ADDRESS = "203.0.113.24";
  static final String COMMAND_ADDRESS = "203.0.113.77";
  static final String DROP_ADDRESS = "198.51.100.61";
  static final String CONSOLE_ADDRESS = "198.51.100.142";

  static final Host PATIENT_ZERO = new Host("WS-ALD-0198", "10.20.4.198");
  static final Host FILE_SERVER = new Host("FS-ALD-02", "10.20.1.22");
  static final Host BACKUP_SERVER = new Host("BK-ALD-01", "10.20.1.31");
  static final Host DOMAIN_CONTROLLER = new Host("DC-ALD-01", "10.20.1.10");
  static final Host WEB_SERVER = new Host("WEB-ALD-01", "10.20.8.15");

  static final String VICTIM = "p.venkat";
  static final String STOLEN_ADMIN = "adm.lindqvist";
  static final String STOLEN_KEY = "svc-backup";

  private static final List<String> PEOPLE =
      List.of(
          "p.venkat",
          "m.okafor",
          "j.lindqvist",
          "a.duarte",
          "s.petrov",
          "h.yamada",
          "c.moreau",
          "t.nkosi",
          "r.alvarez",
          "e.haugen",
          "l.ferrari",
          "d.kaplan",
          "n.brandt",
          "o.silva");

  private Cast() {}

  /** A computer of the company. */
  record Host(String name, String address) {}

  static String person(Random random) {
    return PEOPLE.get(random.nextInt(PEOPLE.size()));
  }

  static String mailbox(String person) {
    return person + "@" + COMPANY;
  }

  /** One of the company's workstations; never the one where it began. */
  static Host workstation(Random random) {
    var number = 1 + random.nextInt(180);
    return new Host("WS-ALD-%04d".formatted(number), "10.20.4." + number);
  }

  /** One of the strangers who try every door of the internet. */
  static String scanner(Random random) {
    return "192.0.2." + (10 + random.nextInt(60));
  }

  static int port(Random random) {
    return 49_152 + random.nextInt(16_000);
  }

  /** The digest of a file that does not exist. */
  static String sha256(String file) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(digest.digest(("sample:" + file).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
