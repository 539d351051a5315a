package io.sentineliq.workbench.detection.leak;

import java.util.List;

/**
 * What is said to programs: {@code curl -u ana:…}, {@code --password …}, {@code machine … login ana
 * password …} of a {@code .netrc}.
 */
final class Options {

  private static final List<String> PAIRS = List.of("-u ", "--user ", "--user=");
  private static final List<String> SECRETS = List.of("--password ", "--passwd ", "--token ");
  private static final String LOGIN = "login ";
  private static final String PASSWORD = " password ";
  private static final int SHORTEST = 4;
  private static final int LONGEST = 128;
  private static final int LONGEST_NAME = 64;

  private final LeakText text;
  private final Passwords passwords;

  Options(LeakText text, Passwords passwords) {
    this.text = text;
    this.passwords = passwords;
  }

  /** At a hyphen that begins an option. */
  int read(int from) {
    if (!Chars.isSpace(text.at(from - 1)) && text.at(from - 1) != 0) {
      return from;
    }
    for (var pair : PAIRS) {
      var colon = text.has(from, pair) ? nameEnd(from + pair.length()) : -1;
      if (colon > 0 && text.at(colon) == ':') {
        return secret(from, colon + 1);
      }
    }
    for (var secret : SECRETS) {
      if (text.has(from, secret)) {
        return secret(from, from + secret.length());
      }
    }
    return from;
  }

  /** At the word {@code login}. */
  int readLogin(int from) {
    if (!isLogin(from)) {
      return from;
    }
    var end = nameEnd(from + LOGIN.length());
    return end > 0 && text.has(end, PASSWORD) ? secret(from, end + PASSWORD.length()) : from;
  }

  /** Whether the word stands here. */
  boolean isLogin(int at) {
    return Chars.lower(text.at(at)) == 'l' && text.has(at, LOGIN);
  }

  private int nameEnd(int from) {
    var start = isQuote(text.at(from)) ? from + 1 : from;
    var end = start;
    while (end - start <= LONGEST_NAME && isName(text.at(end))) {
      end++;
    }
    return end > start && end - start <= LONGEST_NAME ? end : -1;
  }

  private static boolean isName(char c) {
    return Chars.isLocal(c) || c == '@' || c == '\\';
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  /** {@code sort -u list:of:words}. */
  private static boolean isWords(String value) {
    return value.chars().allMatch(c -> Chars.isLetter((char) c) || c == ':');
  }

  private int secret(int from, int at) {
    var start = isQuote(text.at(at)) ? at + 1 : at;
    var end = start;
    while (end - start <= LONGEST && !Chars.isSpace(text.at(end)) && !isQuote(text.at(end))) {
      end++;
    }
    var value = text.text(start, end);
    var isPlausible = value.length() >= SHORTEST && "$-{<%".indexOf(value.charAt(0)) < 0;
    return isPlausible
            && !isWords(value)
            && value.length() <= LONGEST
            && !Entropy.isPlaceholder(value)
        ? passwords.found(start, end)
        : from;
  }
}
