package io.sentineliq.workbench.detection.leak;

/** URLs with a host that can exist, and the passwords in them. */
final class Urls {

  private static final int LONGEST_SCHEME = 16;
  private static final int LONGEST = 2_048;
  private static final int SHORTEST_HOOK = 40;

  private final LeakText text;
  private final Findings findings;
  private final Passwords passwords;

  /**
   * Up to here URLs inside of URLs are not looked for, so that no text costs more than its length.
   */
  private long readTo;

  Urls(LeakText text, Findings findings, Passwords passwords) {
    this.text = text;
    this.findings = findings;
    this.passwords = passwords;
  }

  int read(int from) {
    if (text.offset(from) < readTo) {
      return from;
    }
    var scheme = from;
    while (scheme - from <= LONGEST_SCHEME && isScheme(text.at(scheme))) {
      scheme++;
    }
    if (text.at(scheme) != ':' || text.at(scheme + 1) != '/' || text.at(scheme + 2) != '/') {
      return from;
    }
    var start = scheme + 3;
    var end = end(start);
    readTo = text.offset(end);
    var authority = start;
    while (authority < end && "/?#".indexOf(text.at(authority)) < 0) {
      authority++;
    }
    var person = lastAt(start, authority);
    var host = person < 0 ? start : person + 1;
    if (end - from > LONGEST) {
      return from;
    }
    var isPublic = HostNames.isHost(withoutPort(text.text(host, authority)));
    if (isPublic) {
      findings.found(LeakKind.URL, from, end, text.text(from, end));
      webhook(authority, end, text.text(host, authority));
    }
    // The password of a database on a computer nobody else can reach is one too.
    var colon = person < 0 ? -1 : text.text(start, person).indexOf(':');
    var isSecret = colon >= 0 && start + colon + 1 < person && host < authority;
    if (isSecret) {
      secret(start + colon + 1, person);
    }
    return isPublic || isSecret ? host : from;
  }

  /** Whoever knows the path may post: Slack, Discord, Teams. */
  private void webhook(int path, int end, String host) {
    var isHook =
        switch (host) {
          case "hooks.slack.com" -> text.has(path, "/services/") || text.has(path, "/workflows/");
          case "discord.com", "discordapp.com" -> text.has(path, "/api/webhooks/");
          default -> host.endsWith(".webhook.office.com") && text.has(path, "/webhookb2/");
        };
    if (isHook && end - path >= SHORTEST_HOOK && !Entropy.isPlaceholder(text.text(path, end))) {
      findings.found(LeakKind.API_KEY, path, end, text.text(path, end));
    }
  }

  private void secret(int from, int to) {
    var value = text.text(from, to);
    if (!Entropy.isPlaceholder(value) && !"password".equals(value)) {
      passwords.found(from, to);
    }
  }

  private static boolean isScheme(char c) {
    return Chars.isWord(c) || c == '+';
  }

  private int lastAt(int from, int to) {
    for (var at = to - 1; at >= from; at--) {
      if (text.at(at) == '@') {
        return at;
      }
    }
    return -1;
  }

  private static String withoutPort(String authority) {
    var colon = authority.lastIndexOf(':');
    return colon < 0 ? authority : authority.substring(0, colon);
  }

  private int end(int from) {
    var end = from;
    while (end - from < LONGEST && isPart(text.at(end))) {
      end++;
    }
    while (end > from && ".,;:!?)]'*_".indexOf(text.at(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static boolean isPart(char c) {
    return !Chars.isSpace(c) && "<>\"`{}|\\^".indexOf(c) < 0;
  }
}
