package io.sentineliq.workbench.observable.extract;

import io.sentineliq.workbench.observable.ObservableType;

/** E-mail addresses (RFC 5322 dot-atoms) at a domain. */
final class Emails {

  private final TextWindow text;
  private final Marks marks;
  private final Runs runs;
  private final Findings findings;

  Emails(TextWindow text, Marks marks, Runs runs, Findings findings) {
    this.text = text;
    this.marks = marks;
    this.runs = runs;
    this.findings = findings;
  }

  /** The end of the address whose local part is the given run, else {@code from}. */
  long read(long from, long end) {
    var sign = marks.atSign(end);
    var local = localStart(from, end);
    if (sign == 0 || local == end) {
      return from;
    }
    var to = runs.hostEnd(end + sign);
    return isAtDomain(local, to) && findings.add(ObservableType.EMAIL, local, to) ? to : from;
  }

  private boolean isAtDomain(long from, long to) {
    return findings
        .key(ObservableType.EMAIL, from, to)
        .map(key -> key.substring(key.lastIndexOf('@') + 1))
        .filter(DomainNames::isDomain)
        .isPresent();
  }

  private long localStart(long from, long end) {
    var at = from;
    while (at < end && !Letters.isWord(text.at(at))) {
      at++;
    }
    return at;
  }
}
