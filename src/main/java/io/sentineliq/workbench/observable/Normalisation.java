package io.sentineliq.workbench.observable;

import java.util.Optional;

/**
 * The canonical form of a value, the same for all ways to write it: addresses as in RFC 5952 with
 * IPv4-mapped ones unfolded, domains as lower-case A-labels (UTS 46) without a trailing dot, URLs
 * with scheme and host in lower case and without a default port, digests in lower case, e-mail
 * addresses with the domain in lower case, registry hives in full. Clickable types are refanged
 * first, so that a value and its defanged form have one key.
 *
 * <p>A value that is not valid for its type has no key. Whoever reads it from a file leaves it in
 * the record's metadata and makes no observable of it: a wrong observable would tie together what
 * does not belong together. The same holds for a form of more than {@value #LONGEST} characters:
 * cut short, it would stand for other values too.
 */
public final class Normalisation {

  static final int LONGEST = 8_000;

  private Normalisation() {}

  /** The canonical form of {@code written}, or nothing when it is not a value of {@code type}. */
  public static Optional<String> of(ObservableType type, String written) {
    var text = (type.isClickable() ? Refang.text(written) : written).strip();
    return form(type, text).filter(form -> form.length() <= LONGEST);
  }

  private static Optional<String> form(ObservableType type, String text) {
    return switch (type) {
      case IP -> IpKey.of(text);
      case DOMAIN -> DomainKey.of(text);
      case URL -> UrlKey.of(text);
      case EMAIL -> EmailKey.of(text);
      case HASH_MD5 -> HashKey.of(text, 32);
      case HASH_SHA1 -> HashKey.of(text, 40);
      case HASH_SHA256 -> HashKey.of(text, 64);
      case REGISTRY -> RegistryKey.of(text);
      case FILE, USER_AGENT, OTHER -> text.isEmpty() ? Optional.empty() : Optional.of(text);
    };
  }
}
