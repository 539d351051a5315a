package io.sentineliq.workbench.detection.leak;

/** Long runs of base64 and of hexadecimal digits that no other kind explains. */
final class Encodings {

  private static final int LONGEST = 8_192;
  private static final int SHORTEST_HEX = 32;
  private static final int SHORTEST_BASE64 = 40;
  private static final double LEAST_HEX_ENTROPY = 2.5;
  private static final double LEAST_BASE64_ENTROPY = 4.0;
  private static final int MOST_SLASHES = 16;

  private final LeakText text;
  private final Findings findings;

  Encodings(LeakText text, Findings findings) {
    this.text = text;
    this.findings = findings;
  }

  int read(int from) {
    var start = text.at(from) == '0' && text.at(from + 1) == 'x' ? from + 2 : from;
    var end = start;
    while (end - start < LONGEST && Chars.isHex(text.at(end))) {
      end++;
    }
    if (!Chars.isWord(text.at(end)) && text.at(end) != '_') {
      return end - start >= SHORTEST_HEX && isHex(text.text(start, end))
          ? findings.found(LeakKind.HEX, start, end, text.text(start, end))
          : from;
    }
    return Chars.isBase64(text.at(from - 1)) ? from : base64(from);
  }

  /** Once for each run, so that no text costs more than its length. */
  private int base64(int from) {
    var end = from;
    while (end - from < LONGEST && Chars.isBase64(text.at(end))) {
      end++;
    }
    while (end - from < LONGEST && text.at(end) == '=') {
      end++;
    }
    var isRun = end - from >= SHORTEST_BASE64 && text.at(end) != '_';
    return isRun && isBase64(text.text(from, end))
        ? findings.found(LeakKind.BASE64, from, end, text.text(from, end))
        : from;
  }

  private static boolean isHex(String value) {
    var isOneCase =
        value.chars().noneMatch(Character::isUpperCase)
            || value.chars().noneMatch(Character::isLowerCase);
    return value.length() % 2 == 0
        && isOneCase
        && value.chars().anyMatch(Character::isLetter)
        && value.chars().anyMatch(Character::isDigit)
        && Entropy.of(value) >= LEAST_HEX_ENTROPY
        && !Entropy.isPlaceholder(value);
  }

  private static boolean isBase64(String value) {
    var padding = value.length() - value.replace("=", "").length();
    return value.length() % 4 == 0
        && padding <= 2
        && value.chars().anyMatch(Character::isUpperCase)
        && value.chars().anyMatch(Character::isLowerCase)
        && value.chars().anyMatch(Character::isDigit)
        && value.chars().filter(c -> c == '/').count() <= value.length() / MOST_SLASHES
        && Entropy.of(value) >= LEAST_BASE64_ENTROPY;
  }
}
