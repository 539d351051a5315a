package io.sentineliq.workbench.detection.leak;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;

/** Public keys in the line format of OpenSSH: the blob begins with the name of its own type. */
final class SshKeys {

  private static final List<String> TYPES =
      List.of(
          "ssh-rsa",
          "ssh-ed25519",
          "ssh-dss",
          "ecdsa-sha2-nistp256",
          "ecdsa-sha2-nistp384",
          "ecdsa-sha2-nistp521");
  private static final int LONGEST = 8_192;

  private final LeakText text;
  private final Findings findings;

  SshKeys(LeakText text, Findings findings) {
    this.text = text;
    this.findings = findings;
  }

  int read(int from) {
    var first = text.at(from);
    if (first != 's' && first != 'e') {
      return from;
    }
    for (var type : TYPES) {
      if (text.has(from, type + " ")) {
        return key(from, type);
      }
    }
    return from;
  }

  private int key(int from, String type) {
    var start = from + type.length() + 1;
    var end = start;
    while (end - start <= LONGEST && (Chars.isBase64(text.at(end)) || text.at(end) == '=')) {
      end++;
    }
    var blob = text.text(start, end);
    return isKey(blob, type)
        ? findings.found(LeakKind.SSH_KEY, from, end, type + " " + blob)
        : from;
  }

  private static boolean isKey(String blob, String type) {
    try {
      var bytes = ByteBuffer.wrap(Base64.getDecoder().decode(blob));
      if (bytes.remaining() < 2 * type.length() || bytes.getInt() != type.length()) {
        return false;
      }
      var name = new byte[type.length()];
      bytes.get(name);
      return new String(name, US_ASCII).equals(type);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
