package io.sentineliq.workbench.evidence.bag;

import java.util.Locale;
import java.util.regex.Pattern;

/** Where things lie in a bag. */
public final class BagPath {
  /** Says that this is a bag. */
  public static final String DECLARATION = "bagit.txt";

  /** Says what is in it. */
  public static final String INFO = "bag-info.txt";

  /** Digests of everything below {@code data/}. */
  public static final String MANIFEST = "manifest-sha256.txt";

  /** Digests of everything else but the statement, its signature and itself. */
  public static final String TAG_MANIFEST = "tagmanifest-sha256.txt";

  /** Digests of both manifests and the checkpoint. */
  public static final String STATEMENT = "custody/statement.txt";

  /** 64 bytes of Ed25519 over the statement. */
  public static final String SIGNATURE = "custody/statement.sig";

  /** The ledger as it was with the last entry of the bag. */
  public static final String CHECKPOINT = "custody/checkpoint";

  /** A time-stamp over the checkpoint. */
  public static final String CHECKPOINT_STAMP = "custody/checkpoint.tsr";

  /** Every entry of every item, in the order of the ledger. */
  public static final String EVENTS = "custody/events.jsonl";

  /** For each line of {@link #EVENTS} the proof that it is in the ledger. */
  public static final String PROOFS = "custody/proofs/events.jsonl";

  /** For earlier sizes of the ledger the proof that it only grew since. */
  public static final String GROWTH = "custody/proofs/growth.jsonl";

  /** The public keys, each named by its fingerprint. */
  public static final String KEYS = "custody/keys/";

  /** What was signed, entry by entry, with the signatures. */
  public static final String STATEMENTS = "custody/statements/";

  /** What came with items that other ledgers know. */
  public static final String ORIGINS = "custody/origins/";

  /** The same told to people. */
  public static final String REPORT = "report.pdf";

  /** The commands that check the bag without this program. */
  public static final String GUIDE = "VERIFY.txt";

  /** What is given out. */
  public static final String PAYLOAD = "data/";

  private static final Pattern NAME =
      Pattern.compile(
          "(?:[A-Za-z0-9_-][A-Za-z0-9_.-]{0,99}/){0,24}[A-Za-z0-9_-][A-Za-z0-9_.-]{0,99}");
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?");

  private BagPath() {}

  /** The bytes of an exhibit. */
  public static String content(int exhibit) {
    return PAYLOAD + name(exhibit);
  }

  /** The record of an exhibit. */
  public static String record(int exhibit) {
    return PAYLOAD + name(exhibit) + ".json";
  }

  /** A public key. */
  static String key(String fingerprint) {
    return KEYS + fingerprint + ".pem";
  }

  /** How an exhibit is called: {@code EX-0007}. */
  static String name(int exhibit) {
    return String.format(Locale.ROOT, "EX-%04d", exhibit);
  }

  /** What came with items from the bag whose statement has this digest. */
  static String origin(String statementDigest) {
    return ORIGINS + statementDigest.substring(0, 16) + "/";
  }

  /** What an entry's signer signed. */
  static String statement(int line) {
    return STATEMENTS + String.format(Locale.ROOT, "%06d.json", line);
  }

  /** The signature of an entry, by the key {@code fingerprint}. */
  static String signature(int line, String fingerprint) {
    return STATEMENTS + String.format(Locale.ROOT, "%06d.%s.sig", line, fingerprint);
  }

  /**
   * Whether {@code name} can be the name of a file of a bag on every system: plain letters, below
   * the bag, nothing hidden, no device of Windows.
   */
  static boolean isSafe(String name) {
    if (!NAME.matcher(name).matches()) {
      return false;
    }
    for (var part : name.split("/", -1)) {
      if (part.endsWith(".") || DEVICE.matcher(part).matches()) {
        return false;
      }
    }
    return true;
  }
}
