package io.sentineliq.workbench.observable.extract;

import io.sentineliq.workbench.observable.ObservableType;
import io.sentineliq.workbench.observable.PercentSigns;
import java.util.Locale;

/** E-mail addresses (RFC 5322 dot-atoms) at a domain. */
final class Emails {

  private static final String ENCODED_SIGN = "%40";
  private static final int LONGEST_BEFORE = 32;

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
    if (sign == 0) {
      return readEncoded(from, end);
    }
    var local = withApostrophe(localStart(from, end));
    if (local >= end) {
      return from;
    }
    var to = runs.hostEnd(end + sign);
    return isAtDomain(local, to) && findings.add(ObservableType.EMAIL, local, to) ? to : from;
  }

  /** {@code bob%40evil.com}, as a URL's query has it. */
  private long readEncoded(long from, long end) {
    var run = text.text(from, end);
    var sign = run.indexOf(ENCODED_SIGN);
    if (sign < 1) {
      return from;
    }
    var value = PercentSigns.decoded(run);
    var isAddress =
        DomainNames.isDomain(value.substring(value.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT));
    return isAddress && findings.addAs(ObservableType.EMAIL, from, end, value) ? end : from;
  }

  /** {@code o'brien@evil.com}: the quote stands between letters. */
  private long withApostrophe(long local) {
    if (text.at(local - 1) != '\'' || !Letters.isAsciiLetter(text.at(local - 2))) {
      return local;
    }
    var at = local - 1;
    while (local - at < LONGEST_BEFORE && Letters.isAsciiLetter(text.at(at - 1))) {
      at--;
    }
    return Letters.isWord(text.at(at - 1)) || ".@'\"".indexOf(text.at(at - 1)) >= 0 ? local : at;
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
