package io.sentineliq.workbench.observable.extract;

import io.sentineliq.workbench.observable.ObservableType;
import io.sentineliq.workbench.platform.text.Worded;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lists of values that say little about an attack. Most hold what standards and operators publish
 * as fixed; those that change are files ({@link
 * io.sentineliq.workbench.observable.ReferenceLists}).
 */
@Worded
public enum KnownList {
  /** RFC 1918 and RFC 4193. */
  PRIVATE_ADDRESS,
  /** RFC 6598, behind a carrier's translation. */
  SHARED_ADDRESS,
  /** RFC 1122 and RFC 4291. */
  LOOPBACK_ADDRESS,
  /** RFC 3927 and RFC 4291. */
  LINK_LOCAL_ADDRESS,
  /** RFC 5771 and RFC 4291. */
  MULTICAST_ADDRESS,
  /** RFC 5737, RFC 3849 and RFC 9637. */
  DOCUMENTATION_ADDRESS,
  /** RFC 2544. */
  BENCHMARK_ADDRESS,
  /** RFC 1122, RFC 1112 and RFC 4291: never the address of a host. */
  RESERVED_ADDRESS,
  /** Addresses that Google, Cloudflare, Quad9 and OpenDNS publish for everybody's name service. */
  PUBLIC_RESOLVER,
  /** RFC 2606, RFC 6761 and RFC 6762: names that nobody can register. */
  SPECIAL_USE_NAME,
  /** A domain that nearly every network visits; of a URL there, the host says little. */
  TOP_DOMAIN,
  /** A host that passes every visitor on to somewhere else. */
  LINK_SHORTENER,
  /** The digest of nothing. */
  EMPTY_FILE,
  /** Reads as a file name and as a domain; both readings are given. */
  FILE_OR_DOMAIN,
  /** Reads as a domain and as a name in source code or of a record's field. */
  CODE_OR_DOMAIN;

  /** On which lists a value stands, in the order of the constants. */
  public static List<KnownList> of(ObservableType type, String normalised) {
    return List.copyOf(KnownLists.of(type, normalised));
  }

  /** The list of this {@link #id}. */
  public static Optional<KnownList> withId(String id) {
    return Stream.of(values()).filter(list -> list.id().equals(id)).findFirst();
  }

  /**
   * Whether a value of {@code type} on this list is context only: it stands in too many records to
   * tie two of them together. A mailbox or a page is not as common as its host; of two readings of
   * a place, the file is the likelier. Names and addresses kept for examples stand for somebody's:
   * networks have {@code .local} names, exercises those of RFC 2606 and RFC 5737.
   */
  public boolean isContextOnly(ObservableType type) {
    return switch (this) {
      case DOCUMENTATION_ADDRESS, SPECIAL_USE_NAME -> false;
      case TOP_DOMAIN, LINK_SHORTENER -> type == ObservableType.DOMAIN;
      case FILE_OR_DOMAIN -> type != ObservableType.FILE;
      default -> true;
    };
  }

  /** Whether it says something of the host and nothing of the rest of a URL. */
  public boolean isAboutTheHostOnly() {
    return this == TOP_DOMAIN || this == LINK_SHORTENER;
  }

  /** Whether it says that the place reads in more than one way. */
  public boolean isDoubt() {
    return this == FILE_OR_DOMAIN || this == CODE_OR_DOMAIN;
  }

  /** The name in files and on the command line: {@code private-address}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
