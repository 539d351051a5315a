package io.sentineliq.workbench.detection.leak;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Base64;

/** What browsers send to say who asks: {@code Bearer} tokens, {@code Basic} names and passwords. */
final class Authorizations {

  private static final String BEARER = "bearer";
  private static final String BASIC = "basic";
  private static final String TOKEN = "token";
  private static final String HEADER = "authorization: ";
  private static final int SHORTEST = 20;
  private static final int LONGEST = 2_048;
  private static final double LEAST_ENTROPY = 3.0;

  private final LeakText text;
  private final Findings findings;

  Authorizations(LeakText text, Findings findings) {
    this.text = text;
    this.findings = findings;
  }

  /** Whether one of the words stands here. */
  boolean isNamed(int at) {
    return switch (Chars.lower(text.at(at))) {
      case 'b' -> text.has(at, BEARER) || text.has(at, BASIC);
      case 't' -> text.has(at, TOKEN) && text.has(at - HEADER.length(), HEADER);
      default -> false;
    };
  }

  int read(int from) {
    if (!isNamed(from)) {
      return from;
    }
    var isBasic = text.has(from, BASIC);
    var isToken = text.has(from, TOKEN);
    var start = from + (isBasic ? BASIC : isToken ? TOKEN : BEARER).length();
    if (text.at(start) != ' ') {
      return from;
    }
    var end = ++start;
    while (end - start <= LONGEST && isPart(text.at(end))) {
      end++;
    }
    var value = text.text(start, end);
    if (isBasic) {
      return isPair(value) ? findings.found(LeakKind.PASSWORD, start, end, value) : from;
    }
    // A token in three parts is told as what it is.
    var isKey = value.length() >= SHORTEST && !value.startsWith("eyJ") && isRandom(value);
    return isKey ? findings.found(LeakKind.API_KEY, start, end, value) : from;
  }

  private static boolean isPart(char c) {
    return Chars.isKey(c) || Chars.isBase64(c) || c == '=' || c == '.' || c == '~';
  }

  private static boolean isRandom(String value) {
    return value.chars().anyMatch(c -> Chars.isDigit((char) c))
        && Entropy.of(value) >= LEAST_ENTROPY
        && !Entropy.isPlaceholder(value);
  }

  private static boolean isPair(String value) {
    try {
      var pair = new String(Base64.getDecoder().decode(value), ISO_8859_1);
      return pair.indexOf(':') > 0 && pair.chars().allMatch(c -> c >= ' ' && c < 127);
    } catch (IllegalArgumentException _) {
      // Not base64: a word that follows "basic".
      return false;
    }
  }
}
