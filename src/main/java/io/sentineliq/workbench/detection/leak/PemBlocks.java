package io.sentineliq.workbench.detection.leak;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;

/**
 * Private keys in PEM (RFC 7468, with the headers of RFC 1421) or PGP armour. The body has to
 * decode to the structure that the label promises; line breaks may be written as {@code \n}.
 */
final class PemBlocks {

  private static final String BEGIN = "-----BEGIN ";
  private static final String END = "-----END ";
  private static final String DASHES = "-----";
  private static final int LONGEST_LABEL = 40;
  private static final byte[] OPENSSH = "openssh-key-v1\0".getBytes(US_ASCII);
  private static final int SHORTEST = 32;
  private static final int SEQUENCE = 0x30;

  private final LeakText text;
  private final Findings findings;

  PemBlocks(LeakText text, Findings findings) {
    this.text = text;
    this.findings = findings;
  }

  int read(int from) {
    if (!isAt(from, BEGIN)) {
      return from;
    }
    var labelStart = from + BEGIN.length();
    var labelEnd = dashes(labelStart, LONGEST_LABEL);
    var label = labelEnd < 0 ? "" : text.text(labelStart, labelEnd);
    if (!label.endsWith("PRIVATE KEY") && !label.endsWith("PRIVATE KEY BLOCK")) {
      return from;
    }
    var bodyStart = labelEnd + DASHES.length();
    var bodyEnd = dashes(bodyStart, LeakText.AHEAD);
    if (bodyEnd < 0 || !isAt(bodyEnd, END + label + DASHES)) {
      return from;
    }
    var end = bodyEnd + END.length() + label.length() + DASHES.length();
    var body = text.text(bodyStart, bodyEnd);
    if (!isKey(label, body)) {
      return from;
    }
    var kind = label.startsWith("OPENSSH") ? LeakKind.SSH_KEY : LeakKind.PRIVATE_KEY;
    return findings.found(kind, from, end, base64(body));
  }

  private boolean isAt(int at, String words) {
    for (var i = 0; i < words.length(); i++) {
      if (text.at(at + i) != words.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int dashes(int from, int most) {
    for (var at = from; at - from <= most && text.at(at) != 0; at++) {
      if (text.at(at) == '-' && isAt(at, DASHES)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isKey(String label, String body) {
    try {
      var bytes = Base64.getDecoder().decode(base64(body));
      if (bytes.length < SHORTEST) {
        return false;
      }
      if (label.startsWith("OPENSSH")) {
        return Arrays.equals(bytes, 0, OPENSSH.length, OPENSSH, 0, OPENSSH.length);
      }
      var isEncrypted = body.contains("DEK-Info:");
      return label.startsWith("PGP") ? bytes[0] < 0 : isEncrypted || isSequence(bytes);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Without headers, checksum and white space. */
  private static String base64(String body) {
    return body.replace("\\r", "")
        .replace("\\n", "\n")
        .lines()
        .map(String::strip)
        .filter(line -> line.indexOf(':') < 0 && !line.startsWith("="))
        .map(line -> line.replace(" ", ""))
        .collect(Collectors.joining());
  }

  /** One DER sequence that ends where the bytes end. */
  private static boolean isSequence(byte[] bytes) {
    var first = bytes[1] & 0xFF;
    if (bytes[0] != SEQUENCE || first > 0x84) {
      return false;
    }
    if (first < 0x80) {
      return first + 2 == bytes.length;
    }
    var count = first & 0x7F;
    var length = 0L;
    for (var i = 0; i < count; i++) {
      length = (length << 8) | (bytes[2 + i] & 0xFF);
    }
    return length + 2 + count == bytes.length;
  }
}
