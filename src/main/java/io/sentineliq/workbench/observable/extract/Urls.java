package io.sentineliq.workbench.observable.extract;

import io.sentineliq.workbench.observable.ObservableType;
import io.sentineliq.workbench.observable.PercentSigns;
import io.sentineliq.workbench.observable.Refang;

/**
 * URLs with a scheme and two slashes (RFC 3986, read as generously as browsers do). A URL inside
 * another one's path or query is a hit of its own after the outer one.
 */
final class Urls {

  static final int LONGEST = 8_000;
  private static final int LONGEST_AUTHORITY = 1_000;
  private static final int MOST_INSIDE = 8;
  private static final int LONGEST_PORT = 5;
  private static final String BARE_SCHEME = "http://";

  private final TextWindow text;
  private final Marks marks;
  private final Schemes schemes;
  private final Tail tail;
  private final Findings findings;
  private long scannedTo;

  Urls(TextWindow text, Marks marks, Findings findings) {
    this.text = text;
    this.marks = marks;
    this.schemes = new Schemes(text, marks);
    this.tail = new Tail(text);
    this.findings = findings;
  }

  /** Where the URL begins whose scheme ends at {@code end}, or {@code end} when there is none. */
  long start(long end) {
    var scheme = marks.authority(end) > 0 ? schemes.start(end) : end;
    return scheme < end && isUrl(scheme, end) ? scheme : end;
  }

  /**
   * Hands on the URL between {@code scheme} and the end of its run, and those inside.
   *
   * @return the end of the URL; {@code scheme} when it is too long to have a key
   */
  long read(long scheme, long schemeEnd) {
    var body = schemeEnd + marks.authority(schemeEnd);
    var end = tail.cut(scheme, end(scheme, body));
    if (end - scheme > LONGEST || !findings.add(ObservableType.URL, scheme, end)) {
      return scheme;
    }
    readInside(body, end);
    return end;
  }

  /**
   * Hands on the URL without a scheme whose host stands from {@code from} to {@code hostEnd}, read
   * as browsers do, with {@code http}.
   *
   * @return its end; {@code from} when no path follows the host
   */
  long readBare(long from, long hostEnd) {
    var path = portEnd(hostEnd);
    var first = text.at(path + 1);
    if (text.at(path) != '/' || !(Letters.isWord(first) || "?#~%-.".indexOf(first) >= 0)) {
      return from;
    }
    var end = tail.cut(from, end(from, path));
    var raw = text.text(from, end);
    if (end <= path
        || end - from > LONGEST
        || !findings.addAs(ObservableType.URL, from, end, BARE_SCHEME + Refang.text(raw))) {
      return from;
    }
    readInside(path, end);
    return end;
  }

  /** Where a URL begins whose colon and slashes are percent-encoded; {@code runEnd} if nowhere. */
  long encodedStart(long from, long runEnd) {
    for (var at = from; at < runEnd; at++) {
      var scheme = text.at(at) == '%' ? encodedScheme(from, at) : at;
      if (scheme < at) {
        return scheme;
      }
    }
    return runEnd;
  }

  /** Hands on the percent-encoded URL at {@code scheme}; its end, else {@code scheme}. */
  long readEncoded(long scheme) {
    return addEncoded(scheme, tail.cut(scheme, encodedEnd(scheme, scheme + LONGEST)));
  }

  private long addEncoded(long scheme, long end) {
    var value = PercentSigns.decoded(text.text(scheme, end));
    return findings.addAs(ObservableType.URL, scheme, end, value) ? end : scheme;
  }

  private long encodedScheme(long from, long at) {
    var scheme = marks.encodedAuthority(at) > 0 ? schemes.start(at) : at;
    return scheme >= from ? scheme : at;
  }

  private long encodedEnd(long from, long limit) {
    var at = from;
    while (at < limit && Letters.isUrl(text.at(at)) && "&'()".indexOf(text.at(at)) < 0) {
      at++;
    }
    return at;
  }

  private long portEnd(long hostEnd) {
    var at = hostEnd + 1;
    while (at - hostEnd <= LONGEST_PORT && Letters.isDigit(text.at(at))) {
      at++;
    }
    return text.at(hostEnd) == ':' && at > hostEnd + 1 ? at : hostEnd;
  }

  /** Where the host begins, behind the scheme and a user's name. */
  long hostStart(long scheme, long schemeEnd) {
    var body = schemeEnd + marks.authority(schemeEnd);
    var at = authorityEnd(scheme, schemeEnd);
    while (at > body && text.at(at - 1) != '@') {
      at--;
    }
    return at;
  }

  /** How far the last URL was followed; nothing before is worth another look. */
  long scannedTo() {
    return scannedTo;
  }

  private boolean isUrl(long scheme, long schemeEnd) {
    return findings
        .key(ObservableType.URL, scheme, authorityEnd(scheme, schemeEnd))
        .filter(key -> !DomainNames.isImpossible(KnownLists.host(key)))
        .isPresent();
  }

  private long authorityEnd(long scheme, long schemeEnd) {
    var at = schemeEnd + marks.authority(schemeEnd);
    var end = at;
    var step = 1;
    while (step > 0 && end - at < LONGEST_AUTHORITY && !endsAuthority(end)) {
      step = step(end, isQuoted(scheme));
      end += step;
    }
    return tail.cut(scheme, end);
  }

  private boolean endsAuthority(long at) {
    var c = text.at(at);
    return c == '/' || c == '?' || c == '#' || ((c == '[' || c == '\\') && text.at(at + 1) == '/');
  }

  private long end(long scheme, long body) {
    var at = body;
    var step = 1;
    while (step > 0 && at - body <= LONGEST) {
      step = step(at, isQuoted(scheme));
      at += step;
    }
    scannedTo = at;
    return at;
  }

  private boolean isQuoted(long scheme) {
    return text.at(scheme - 1) == '\'';
  }

  /** The length of the next part of the URL; 0 at its end. */
  private int step(long at, boolean isQuoted) {
    var c = text.at(at);
    if (c == '\\' && text.at(at + 1) == '/') {
      return 2;
    }
    if (c == ' ' || c == '\\' || c == '<') {
      var dot = marks.dot(at);
      return dot > 0 && Letters.isHost(text.at(at + dot)) ? dot : 0;
    }
    return Letters.isUrl(c) && !(isQuoted && c == '\'') && !isSeparator(at, c) ? 1 : 0;
  }

  private boolean isSeparator(long at, int c) {
    return (c == ']' && text.at(at + 1) == '(')
        || ((c == ',' || c == ';') && schemes.isAhead(at + 1));
  }

  private void readInside(long body, long end) {
    var isQuery = false;
    var found = 0;
    for (var at = body; at < end && found < MOST_INSIDE; at++) {
      isQuery |= text.at(at) == '?';
      var scheme = marks.authority(at) > 0 ? schemes.start(at) : at;
      var encoded = text.at(at) == '%' ? encodedScheme(body, at) : at;
      if (scheme < at && scheme >= body && isUrl(scheme, at)) {
        found++;
        findings.add(ObservableType.URL, scheme, tail.cut(scheme, insideEnd(at, end, isQuery)));
      } else if (encoded < at) {
        found++;
        addEncoded(encoded, tail.cut(encoded, Math.min(end, encodedEnd(at, end))));
      }
    }
  }

  private long insideEnd(long from, long end, boolean isQuery) {
    var at = from;
    while (at < end && !(isQuery && text.at(at) == '&')) {
      at++;
    }
    return at;
  }
}
