package io.sentineliq.workbench.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * A text and who signed it, in the form of C2SP signed-note.
 *
 * @param text ends with a line break
 */
public record SignedNote(String text, List<Signature> signatures) {

  private static final String DASH = "\u2014 ";
  private static final int KEY_ID = 4;

  /** Copies the signatures. */
  public SignedNote {
    signatures = List.copyOf(signatures);
    if (!text.endsWith("\n")) {
      throw new IllegalArgumentException("a note ends with a line break");
    }
  }

  /**
   * One signature line.
   *
   * @param keyId eight hexadecimal digits
   * @param signature hexadecimal digits
   */
  public record Signature(String keyName, String keyId, String signature) {

    byte[] bytes() {
      return HexFormat.of().parseHex(signature);
    }

    private String line() {
      var content = HexFormat.of().parseHex(keyId + signature);
      return DASH + keyName + " " + Base64.getEncoder().encodeToString(content) + "\n";
    }

    private static Signature parse(String line) {
      var parts = line.substring(DASH.length()).split(" ", -1);
      if (parts.length != 2 || parts[0].isEmpty()) {
        throw new IllegalArgumentException("not a signature line");
      }
      var content = Base64.getDecoder().decode(parts[1]);
      if (content.length <= KEY_ID) {
        throw new IllegalArgumentException("a signature without a key");
      }
      var hex = HexFormat.of();
      return new Signature(
          parts[0],
          hex.formatHex(Arrays.copyOf(content, KEY_ID)),
          hex.formatHex(content, KEY_ID, content.length));
    }
  }

  /** The whole note: text, an empty line, one line for each signature. */
  public String whole() {
    var whole = new StringBuilder(text).append('\n');
    signatures.forEach(signature -> whole.append(signature.line()));
    return whole.toString();
  }

  /** Reads a text like {@link #whole()}, {@link IllegalArgumentException} on anything else. */
  public static SignedNote parse(String whole) {
    var end = whole.lastIndexOf("\n\n" + DASH);
    if (end < 0 || !whole.endsWith("\n")) {
      throw new IllegalArgumentException("not a signed note");
    }
    var signatures = new ArrayList<Signature>();
    for (var line : whole.substring(end + 2, whole.length() - 1).split("\n", -1)) {
      if (!line.startsWith(DASH)) {
        throw new IllegalArgumentException("not a signature line");
      }
      signatures.add(Signature.parse(line));
    }
    return new SignedNote(whole.substring(0, end + 1), signatures);
  }
}
