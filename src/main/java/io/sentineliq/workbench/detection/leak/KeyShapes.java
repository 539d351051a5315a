package io.sentineliq.workbench.detection.leak;

/**
 * Keys that show by their shape alone who issued them: Mailchimp's ({@code …-us12}), a Telegram
 * bot's ({@code 110201543:AA…}), a Discord bot's (three parts, the first of which is its number in
 * base64) and the secret of an application in Microsoft Entra ({@code …8Q~…}).
 */
final class KeyShapes {

  private static final int MAILCHIMP = 32;
  private static final int TELEGRAM = 35;
  private static final double LEAST_ENTROPY = 3.0;

  private final LeakText text;
  private final Findings findings;

  KeyShapes(LeakText text, Findings findings) {
    this.text = text;
    this.findings = findings;
  }

  int read(int from) {
    var end = from;
    while (end - from <= 64 && Chars.isKey(text.at(end))) {
      end++;
    }
    var found = Math.max(mailchimp(from, end), Math.max(telegram(from, end), discord(from, end)));
    found = Math.max(found, entra(from, end));
    return found > 0 && isSecret(text.text(from, found))
        ? findings.found(LeakKind.API_KEY, from, found, text.text(from, found))
        : from;
  }

  private static boolean isSecret(String value) {
    return Entropy.of(value) >= LEAST_ENTROPY && !Entropy.isPlaceholder(value);
  }

  private int mailchimp(int from, int end) {
    var mark = from + MAILCHIMP;
    var isMarked = text.at(mark) == '-' && text.at(mark + 1) == 'u' && text.at(mark + 2) == 's';
    var isLength = end >= mark + 4 && end <= mark + 5;
    return isMarked && isLength && areHex(from, mark) && areDigits(mark + 3, end) ? end : 0;
  }

  private int telegram(int from, int end) {
    var isNumber = end - from >= 8 && end - from <= 10 && areDigits(from, end);
    if (!isNumber || text.at(end) != ':' || text.at(end + 1) != 'A') {
      return 0;
    }
    var to = end + 1;
    while (to - end <= TELEGRAM + 1 && Chars.isKey(text.at(to))) {
      to++;
    }
    return to - end - 1 == TELEGRAM ? to : 0;
  }

  private int discord(int from, int end) {
    var first = text.at(from);
    if ((first != 'M' && first != 'N' && first != 'O') || end - from < 23 || end - from > 28) {
      return 0;
    }
    var middle = part(end);
    var last = middle - end == 7 ? part(middle) : 0;
    return last - middle >= 28 && last - middle <= 39 ? last : 0;
  }

  /** Where the part behind the dot at {@code dot} ends. */
  private int part(int dot) {
    var to = dot + 1;
    while (text.at(dot) == '.' && to - dot <= 40 && Chars.isKey(text.at(to))) {
      to++;
    }
    return to;
  }

  private int entra(int from, int end) {
    if (end - from != 5 || !Chars.isDigit(text.at(from + 3)) || text.at(from + 4) != 'Q') {
      return 0;
    }
    var to = end;
    while (to - end <= 40
        && (Chars.isKey(text.at(to)) || text.at(to) == '~' || text.at(to) == '.')) {
      to++;
    }
    return text.at(end) == '~' && to - end >= 32 && to - end <= 35 ? to : 0;
  }

  private boolean areHex(int from, int to) {
    for (var at = from; at < to; at++) {
      if (!Chars.isHex(text.at(at))) {
        return false;
      }
    }
    return true;
  }

  private boolean areDigits(int from, int to) {
    for (var at = from; at < to; at++) {
      if (!Chars.isDigit(text.at(at))) {
        return false;
      }
    }
    return true;
  }
}
