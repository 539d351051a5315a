package io.sentineliq.workbench.ledger;

import java.util.regex.Pattern;

/**
 * What a ledger was at one moment, in the text form of C2SP tlog-checkpoint.
 *
 * @param origin names the ledger for everybody
 * @param size entries
 * @param root of the tree over them
 */
public record Checkpoint(String origin, long size, TreeHash root) {

  private static final Pattern SIZE = Pattern.compile("0|[1-9]\\d{0,17}");

  /** The signed text: origin, size and root, each on a line of its own. */
  public String text() {
    return origin + "\n" + size + "\n" + root.base64() + "\n";
  }

  /**
   * Reads a text like {@link #text()}; further lines are extensions and are passed over. Throws
   * {@link IllegalArgumentException} on anything else.
   */
  public static Checkpoint parse(String text) {
    var lines = text.split("\n", -1);
    if (lines.length < 4 || lines[0].isEmpty() || !SIZE.matcher(lines[1]).matches()) {
      throw new IllegalArgumentException("not a checkpoint");
    }
    return new Checkpoint(lines[0], Long.parseLong(lines[1]), TreeHash.ofBase64(lines[2]));
  }
}
