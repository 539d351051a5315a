package io.sentineliq.workbench.observable.extract;

import io.sentineliq.workbench.observable.ObservableType;
import io.sentineliq.workbench.observable.Refang;

/**
 * IPv4 of four parts, decimal, octal or hexadecimal; of two or three when one is hexadecimal, for
 * nobody numbers a version so; of any number of parts behind a word that says so ({@code ip:
 * 3405803853}). Not versions and object identifiers: other numbers of parts, a dot in front, a
 * label or a product's name before. Not networks.
 */
final class Addresses {

  private static final int PARTS = 4;
  private static final int LONGEST_NUMBER = 64;

  private final TextWindow text;
  private final Labels labels;
  private final Findings findings;

  Addresses(TextWindow text, Findings findings) {
    this.text = text;
    this.labels = new Labels(text);
    this.findings = findings;
  }

  /** Whether the piece is made of numbers only, an address or not. */
  boolean read(long from, long to) {
    if (!Letters.isDigit(text.at(from))) {
      return false;
    }
    var parts = parts(from, to);
    if (isAddress(from, to, parts)) {
      findings.add(ObservableType.IP, from, to);
    }
    return parts > 0 || readRange(from, to);
  }

  /** Whether the piece is an address of four parts, or of fewer as attackers write them. */
  boolean isAddress(long from, long to) {
    return Letters.isDigit(text.at(from)) && isAddress(from, to, parts(from, to));
  }

  /** Whether the piece without a dot was an address. */
  boolean readNumber(long from, long to) {
    return Letters.isDigit(text.at(from))
        && to - from <= LONGEST_NUMBER
        && labels.saysAddress(from)
        && isNumber(text.text(from, to))
        && findings.add(ObservableType.IP, from, to);
  }

  private boolean isAddress(long from, long to, int parts) {
    return (parts == PARTS || (parts > 0 && parts < PARTS && isShortForm(from, to)))
        && !isSomethingElse(from, to);
  }

  private boolean isShortForm(long from, long to) {
    var run = text.text(from, to);
    return run.contains("0x") || run.contains("0X") || labels.saysAddress(from);
  }

  /** How many parts there are; 0 when one of them is no number. */
  private int parts(long from, long to) {
    var parts = Refang.text(text.text(from, to)).split("\\.", -1);
    for (var part : parts) {
      if (!isNumber(part)) {
        return 0;
      }
    }
    return parts.length > 1 ? parts.length : 0;
  }

  private boolean readRange(long from, long to) {
    var hyphen = from;
    while (hyphen < to && text.at(hyphen) != '-') {
      hyphen++;
    }
    if (parts(from, hyphen) != PARTS || parts(hyphen + 1, to) != PARTS) {
      return false;
    }
    return read(from, hyphen) && read(hyphen + 1, to);
  }

  private boolean isSomethingElse(long from, long to) {
    return text.at(from - 1) == '.'
        || isAfterProduct(from)
        || isNetwork(to)
        || labels.saysVersion(from);
  }

  private boolean isAfterProduct(long from) {
    return text.at(from - 1) == '/' && Letters.isAsciiLetter(text.at(from - 2));
  }

  /** A slash, one or two digits, and no more of a path. */
  private boolean isNetwork(long to) {
    var at = to + 1;
    while (at < to + 4 && Letters.isDigit(text.at(at))) {
      at++;
    }
    var isPrefix = text.at(to) == '/' && at > to + 1 && at < to + 4;
    var isPath = text.at(at) == '/' || Letters.isWord(text.at(at));
    return isPrefix && !isPath && !(text.at(at) == '.' && Letters.isDigit(text.at(at + 1)));
  }

  private static boolean isNumber(String part) {
    var isHexadecimal = part.startsWith("0x") || part.startsWith("0X");
    var digits = isHexadecimal ? part.substring(2) : part;
    return !digits.isEmpty()
        && digits.chars().allMatch(c -> isHexadecimal ? Letters.isHex(c) : Letters.isDigit(c));
  }
}
