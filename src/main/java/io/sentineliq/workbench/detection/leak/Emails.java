package io.sentineliq.workbench.detection.leak;

import java.util.Locale;

/** E-mail addresses, and the password behind one. */
final class Emails {

  private static final int LONGEST_LOCAL = 64;
  private static final int LONGEST_DOMAIN = 253;

  private final LeakText text;
  private final Findings findings;
  private final Passwords passwords;

  /** Where the last run of characters ended that no at-sign followed. */
  private long plainTo;

  Emails(LeakText text, Findings findings, Passwords passwords) {
    this.text = text;
    this.findings = findings;
    this.passwords = passwords;
  }

  int read(int from) {
    if (text.offset(from) < plainTo || text.at(from - 1) == '.') {
      return from;
    }
    var at = from;
    while (at - from <= LONGEST_LOCAL && Chars.isLocal(text.at(at))) {
      at++;
    }
    if (text.at(at) != '@') {
      plainTo = at - from > LONGEST_LOCAL ? 0 : text.offset(at);
      return from;
    }
    var end = at + 1;
    while (end - at <= LONGEST_DOMAIN && isDomainPart(text.at(end))) {
      end++;
    }
    while (end > at + 1 && !Chars.isWord(text.at(end - 1))) {
      end--;
    }
    var local = text.text(from, at);
    var domain = text.text(at + 1, end).toLowerCase(Locale.ROOT);
    if (local.endsWith(".") || local.contains("..") || !HostNames.isDomain(domain)) {
      return from;
    }
    findings.found(LeakKind.EMAIL, from, end, local + "@" + domain);
    return local.equals("git") ? end : passwords.behind(end);
  }

  private static boolean isDomainPart(char c) {
    return Chars.isWord(c) || c == '-' || c == '.';
  }
}
