package io.sentineliq.workbench.ledger;

import java.io.IOException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/** JSON in the one form that is hashed: RFC 8785 (JCS). */
public final class CanonicalJson {

  private CanonicalJson() {}

  /** {@code json} in its canonical form; {@link IllegalArgumentException} when it is no JSON. */
  public static String of(String json) {
    try {
      return new JsonCanonicalizer(json).getEncodedString();
    } catch (IOException e) {
      throw new IllegalArgumentException("not JSON", e);
    }
  }

  /** Appends {@code text} as a string (RFC 8785, section 3.2.2.2). */
  public static void quote(StringBuilder json, String text) {
    json.append('"');
    for (var i = 0; i < text.length(); i++) {
      var letter = text.charAt(i);
      switch (letter) {
        case '"', '\\' -> json.append('\\').append(letter);
        case '\b' -> json.append("\\b");
        case '\t' -> json.append("\\t");
        case '\n' -> json.append("\\n");
        case '\f' -> json.append("\\f");
        case '\r' -> json.append("\\r");
        default -> {
          if (letter < ' ') {
            json.append("\\u").append(HexFormat.of().toHexDigits(letter));
          } else {
            json.append(letter);
          }
        }
      }
    }
    json.append('"');
  }
}
