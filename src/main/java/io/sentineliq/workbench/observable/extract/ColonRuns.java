package io.sentineliq.workbench.observable.extract;

import io.sentineliq.workbench.observable.ObservableType;
import java.util.Map;

/**
 * Hexadecimal digits between colons: IPv6 (RFC 4291) and digests written by the byte. Times and MAC
 * addresses have too few groups; EUI-64 addresses have eight groups of two digits, which nobody
 * writes for IPv6; names in source code have other letters or no digit.
 */
final class ColonRuns {

  private static final int LONGEST = 200;
  private static final int LONGEST_ZONE = 32;

  private static final Map<Integer, ObservableType> DIGESTS =
      Map.of(
          16, ObservableType.HASH_MD5,
          20, ObservableType.HASH_SHA1,
          32, ObservableType.HASH_SHA256);

  private final TextWindow text;
  private final Marks marks;
  private final Findings findings;
  private long refusedUntil;

  ColonRuns(TextWindow text, Marks marks, Findings findings) {
    this.text = text;
    this.marks = marks;
    this.findings = findings;
  }

  /** Whether a run may begin at {@code at} with a colon. */
  boolean startsAt(long at) {
    var first = marks.colon(at);
    return first > 0 && marks.colon(at + first) > 0 && !Letters.isWord(text.at(at - 1));
  }

  /** The end of the run when it was a value or a network, else {@code from}. */
  long read(long from) {
    if (from < refusedUntil || isAfterScope(from)) {
      return from;
    }
    var run = new StringBuilder();
    var end = end(from, run);
    var isCut = Letters.isWord(text.at(end)) || end - from >= LONGEST;
    if (isCut || !isAccepted(from, withoutTail(run, end), run.toString())) {
      refusedUntil = end;
      return from;
    }
    return end;
  }

  private boolean isAccepted(long from, long end, String run) {
    var groups = run.split(":", -1);
    if (groups.length < 3) {
      return false;
    }
    var digest = DIGESTS.get(groups.length);
    if (digest != null && isByBytes(groups)) {
      return findings.add(digest, from, end);
    }
    return groups.length <= 9
        && !(groups.length == 8 && isByBytes(groups))
        && run.chars().anyMatch(Letters::isDigit)
        && isAddress(from, end);
  }

  private boolean isAddress(long from, long end) {
    if (text.at(end) == '/' && Letters.isDigit(text.at(end + 1))) {
      return findings.key(ObservableType.IP, from, end).isPresent();
    }
    return findings.add(ObservableType.IP, from, zoneEnd(end));
  }

  private long zoneEnd(long end) {
    var zone = end;
    if (text.at(end) == '%') {
      zone++;
      while (zone - end < LONGEST_ZONE && Letters.isAsciiWord(text.at(zone))) {
        zone++;
      }
    }
    return zone > end + 1 ? zone : end;
  }

  private long end(long from, StringBuilder run) {
    var at = from;
    while (at - from < LONGEST) {
      var colon = marks.colon(at);
      var dot = colon > 0 || text.at(at) == ' ' ? 0 : marks.dot(at);
      if (colon > 0 || dot > 0) {
        run.append(colon > 0 ? ':' : '.');
        at += colon + dot;
      } else if (Letters.isHex(text.at(at))) {
        run.append((char) text.at(at++));
      } else {
        return at;
      }
    }
    return at;
  }

  private long withoutTail(StringBuilder run, long end) {
    var cut = end;
    var length = run.length();
    while (length > 0 && isTail(run, length) && isPlain(text.at(cut - 1))) {
      run.setLength(--length);
      cut--;
    }
    return cut;
  }

  private static boolean isTail(StringBuilder run, int length) {
    var isDoubleColon = length > 1 && run.charAt(length - 2) == ':';
    var last = run.charAt(length - 1);
    return last == '.' || (last == ':' && !isDoubleColon);
  }

  private static boolean isPlain(int c) {
    return c == '.' || c == ':';
  }

  private boolean isAfterScope(long from) {
    return text.at(from - 1) == ':' && text.at(from - 2) == ':';
  }

  private static boolean isByBytes(String[] groups) {
    for (var group : groups) {
      if (group.length() != 2) {
        return false;
      }
    }
    return true;
  }
}
