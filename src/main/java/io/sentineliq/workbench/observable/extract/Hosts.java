package io.sentineliq.workbench.observable.extract;

import java.util.function.IntPredicate;

/** What a run of words and dots can be without a sign of its own: address, digest, domain, file. */
final class Hosts {

  private final TextWindow text;
  private final Addresses addresses;
  private final Digests digests;
  private final Names names;

  Hosts(TextWindow text, Findings findings) {
    this.text = text;
    this.addresses = new Addresses(text, findings);
    this.digests = new Digests(text, findings);
    this.names = new Names(text, findings);
  }

  /** Whether a URL may begin with what stands there, a name or an address and nothing else. */
  boolean mayBeginAUrl(long from, long to) {
    if (!hasDot(from, to) || names.isPathTail(from)) {
      return false;
    }
    return addresses.isAddress(from, to) ? !isListOfAddresses(to) : names.isSurely(from, to);
  }

  /** Whether a domain stands there and nothing that could be a file or a program's name. */
  boolean isSurelyDomain(long from, long to) {
    return hasDot(from, to) && names.isSurely(from, to);
  }

  /** {@code 10.0.0.1/10.0.0.2}, {@code 1.2.3.4/7}. */
  private boolean isListOfAddresses(long to) {
    return text.at(to) == '/' && Letters.isDigit(text.at(to + 1));
  }

  /** Hands on what is found between {@code from} and {@code to}. */
  void read(long from, long to) {
    split(from, to, c -> c != '+' && c != '%', this::readPiece);
  }

  private void readPiece(long from, long to) {
    var isEscaped =
        text.at(from - 1) == '%'
            && Letters.isHex(text.at(from))
            && Letters.isHex(text.at(from + 1));
    var start = isEscaped ? Math.min(from + 2, to) : from;
    var end = to;
    while (end > start && Runs.isMark(text.at(end - 1))) {
      end--;
    }
    while (start < end && (isLeadingMark(start) || isEmphasis(start, end, to))) {
      start++;
    }
    if (start < end) {
      readValue(start, end);
    }
  }

  private void readValue(long from, long to) {
    var isName = hasDot(from, to);
    if (isName
        ? addresses.read(from, to) || names.read(from, to)
        : addresses.readNumber(from, to)) {
      return;
    }
    if (to - from >= Digests.SHORTEST) {
      split(from, to, Hosts::isDigestPart, digests::read);
    }
    if (isName) {
      readAsciiWithin(from, to);
    }
  }

  /** Languages without spaces glue their words to a name. */
  private void readAsciiWithin(long from, long to) {
    var at = from;
    while (at < to && text.at(at) < 128) {
      at++;
    }
    if (at < to) {
      split(from, to, c -> c < 128, names::read);
    }
  }

  /** Most words have none, and are nothing. */
  private boolean hasDot(long from, long to) {
    for (var at = from; at < to; at++) {
      var c = text.at(at);
      if (c == '.' || c == ',' || isWrittenDot(at, c)) {
        return true;
      }
    }
    return false;
  }

  /** {@code dot}, {@code punkt}, {@code punto}. */
  private boolean isWrittenDot(long at, int c) {
    return (isLetter(c, 'd') && isLetter(text.at(at + 1), 'o') && isLetter(text.at(at + 2), 't'))
        || (isLetter(c, 'p') && isLetter(text.at(at + 1), 'u') && isLetter(text.at(at + 2), 'n'));
  }

  private static boolean isLetter(int c, char letter) {
    return (c | 0x20) == letter;
  }

  private boolean isLeadingMark(long at) {
    return text.at(at) == '-' || text.at(at) == '.';
  }

  /** Underscores on both sides are markup; one in front is part of a name. */
  private boolean isEmphasis(long start, long end, long to) {
    return text.at(start) == '_' && end < to && text.at(end) == '_';
  }

  private static boolean isDigestPart(int c) {
    return Letters.isAsciiLetter(c) || Letters.isDigit(c);
  }

  private void split(long from, long to, IntPredicate isInside, PieceReader reader) {
    var start = from;
    for (var at = from; at <= to; at++) {
      if (at == to || !isInside.test(text.at(at))) {
        if (at > start) {
          reader.read(start, at);
        }
        start = at + 1;
      }
    }
  }

  /** Takes a piece of the text; whether it was a value does not matter here. */
  @FunctionalInterface
  private interface PieceReader {
    void read(long from, long to);
  }
}
