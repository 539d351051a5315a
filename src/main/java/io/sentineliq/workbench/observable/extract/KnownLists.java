package io.sentineliq.workbench.observable.extract;

import io.sentineliq.workbench.observable.ObservableType;
import io.sentineliq.workbench.observable.ReferenceLists;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** On which lists a value is; for a URL or an e-mail address those of its host. */
final class KnownLists {

  private static final Set<String> EMPTY =
      Stream.of("MD5", "SHA-1", "SHA-256")
          .map(KnownLists::digestOfNothing)
          .collect(Collectors.toUnmodifiableSet());

  private KnownLists() {}

  static Set<KnownList> of(ObservableType type, String normalised) {
    return switch (type) {
      case IP -> AddressLists.of(normalised);
      case DOMAIN -> ofName(normalised);
      case EMAIL -> ofName(normalised.substring(normalised.lastIndexOf('@') + 1));
      case URL -> ofHost(host(normalised));
      case HASH_MD5, HASH_SHA1, HASH_SHA256 ->
          when(EMPTY.contains(normalised), KnownList.EMPTY_FILE);
      case FILE, REGISTRY, USER_AGENT, OTHER -> Set.of();
    };
  }

  private static Set<KnownList> ofHost(String host) {
    var lists = EnumSet.noneOf(KnownList.class);
    lists.addAll(AddressLists.of(host));
    lists.addAll(ofName(host));
    return lists;
  }

  private static Set<KnownList> ofName(String name) {
    var lists = EnumSet.noneOf(KnownList.class);
    lists.addAll(when(DomainNames.isSpecialUse(name), KnownList.SPECIAL_USE_NAME));
    lists.addAll(when(ReferenceLists.inUse().isTopDomain(name), KnownList.TOP_DOMAIN));
    lists.addAll(when(ReferenceLists.inUse().isShortener(name), KnownList.LINK_SHORTENER));
    return lists;
  }

  private static Set<KnownList> when(boolean isListed, KnownList list) {
    return isListed ? Set.of(list) : Set.of();
  }

  static String host(String url) {
    var start = url.indexOf("://") + 3;
    var path = url.indexOf('/', start);
    var authority = url.substring(start, path);
    var host = authority.substring(authority.lastIndexOf('@') + 1);
    if (host.startsWith("[")) {
      return host.substring(1, host.indexOf(']'));
    }
    var port = host.indexOf(':');
    return port < 0 ? host : host.substring(0, port);
  }

  private static String digestOfNothing(String algorithm) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
