package io.sentineliq.workbench.observable.extract;

import io.sentineliq.workbench.observable.ObservableType;
import io.sentineliq.workbench.observable.Refang;

/**
 * IPv4 of four parts, decimal, octal or hexadecimal. Not versions and object identifiers: more or
 * fewer parts, a dot in front, a label or a product's name before. Not networks.
 */
final class Addresses {

  private static final int PARTS = 4;

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
    if (parts == PARTS && !isSomethingElse(from, to)) {
      findings.add(ObservableType.IP, from, to);
    }
    return parts > 0 || readRange(from, to);
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
