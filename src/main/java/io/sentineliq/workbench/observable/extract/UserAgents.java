package io.sentineliq.workbench.observable.extract;

import io.sentineliq.workbench.observable.ObservableType;
import java.util.Locale;
import java.util.Set;

/**
 * User agents: products and comments (RFC 9110 section 10.1.5), known by the label before them or
 * by their first product. What stands inside is read too, for bots name their pages there.
 */
final class UserAgents {

  private static final int LONGEST = 1_024;
  private static final int LONGEST_WORD = 128;
  private static final String NOT_IN_A_WORD = "\"(),<>[]{}\\|`";
  private static final String OLD_ENGINE = "like Gecko";

  private static final Set<String> FIRST =
      Set.of(
          ("mozilla opera curl wget python-requests python-urllib python-httpx aiohttp"
                  + " go-http-client okhttp dalvik libwww-perl apache-httpclient java"
                  + " postmanruntime axios node-fetch winhttp microsoft-cryptoapi bitsadmin"
                  + " certutil sqlmap nikto masscan zgrab nuclei gobuster powershell ruby")
              .split(" "));

  private final TextWindow text;
  private final Labels labels;
  private final Findings findings;
  private long readTo;

  UserAgents(TextWindow text, Findings findings) {
    this.text = text;
    this.labels = new Labels(text);
    this.findings = findings;
  }

  /** The end of the first product of the user agent that begins there, else {@code from}. */
  long read(long from, long end) {
    if (from < readTo || !isFirst(from, end)) {
      return from;
    }
    var version = wordEnd(end);
    if (version <= end + 1) {
      return from;
    }
    var to = end(from, version);
    readTo = Math.max(readTo, to);
    return findings.add(ObservableType.USER_AGENT, from, to) ? version : from;
  }

  private boolean isFirst(long from, long end) {
    return text.at(end) == '/'
        && Letters.isAsciiWord(text.at(end + 1))
        && text.at(from - 1) != '/'
        && (FIRST.contains(text.text(from, end).toLowerCase(Locale.ROOT))
            || labels.saysUserAgent(from));
  }

  private long end(long from, long version) {
    var at = version;
    var next = part(at);
    while (next > at && next - from <= LONGEST) {
      at = next;
      next = part(at);
    }
    return at;
  }

  /** The end of the next product or comment, else {@code at}. */
  private long part(long at) {
    if (text.at(at) != ' ') {
      return at;
    }
    var from = at + 1;
    if (text.at(from) == '(') {
      return commentEnd(from, at);
    }
    if (text.text(from, from + OLD_ENGINE.length()).equals(OLD_ENGINE)) {
      return from + OLD_ENGINE.length();
    }
    var end = wordEnd(from);
    return isProduct(from, end) ? end : at;
  }

  private long commentEnd(long from, long otherwise) {
    var depth = 0;
    var at = from;
    for (; at - from < LONGEST && text.at(at) >= ' '; at++) {
      depth += text.at(at) == '(' ? 1 : text.at(at) == ')' ? -1 : 0;
      if (depth == 0) {
        return at + 1;
      }
    }
    // What does not end is not begun again at each word in it.
    readTo = Math.max(readTo, at);
    return otherwise;
  }

  private boolean isProduct(long from, long end) {
    var isBehindSlash = false;
    for (var at = from; at < end; at++) {
      if (isBehindSlash && Letters.isDigit(text.at(at))) {
        return Letters.isAsciiLetter(text.at(from));
      }
      isBehindSlash = text.at(at) == '/';
    }
    return false;
  }

  private long wordEnd(long from) {
    var at = from;
    while (at - from < LONGEST_WORD && isWord(text.at(at))) {
      at++;
    }
    while (at > from && ".,;:!?'".indexOf(text.at(at - 1)) >= 0) {
      at--;
    }
    return at;
  }

  private static boolean isWord(int c) {
    return c > ' ' && c < 127 && NOT_IN_A_WORD.indexOf(c) < 0;
  }
}
