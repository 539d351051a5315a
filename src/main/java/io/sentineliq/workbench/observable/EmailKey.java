package io.sentineliq.workbench.observable;

import java.util.Locale;
import java.util.Optional;

/**
 * E-mail addresses, alone or after a display name. The part before the at sign keeps its letters:
 * only the receiving server knows whether they matter.
 */
final class EmailKey {

  private static final String SCHEME = "mailto:";
  private static final String NOT_IN_LOCAL_PART = "<>()[],;:\\\"@";

  private EmailKey() {}

  static Optional<String> of(String text) {
    var address = bare(text);
    var at = address.lastIndexOf('@');
    if (at < 1 || at > 64 || !isLocalPart(address.substring(0, at))) {
      return Optional.empty();
    }
    return DomainKey.of(address.substring(at + 1))
        .map(domain -> address.substring(0, at + 1) + domain);
  }

  private static String bare(String text) {
    var open = text.lastIndexOf('<');
    var inner =
        open >= 0 && text.endsWith(">") ? text.substring(open + 1, text.length() - 1) : text;
    return inner.toLowerCase(Locale.ROOT).startsWith(SCHEME)
        ? inner.substring(SCHEME.length())
        : inner;
  }

  private static boolean isLocalPart(String text) {
    return text.chars()
        .noneMatch(
            c ->
                c <= ' '
                    || c == 127
                    || Character.isWhitespace(c)
                    || NOT_IN_LOCAL_PART.indexOf(c) >= 0);
  }
}
