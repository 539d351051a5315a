package io.sentineliq.workbench.observable.extract;

import java.util.Locale;
import java.util.Set;

/** The word that stands before a value and says what it is. */
final class Labels {

  private static final int LONGEST = 32;
  private static final int MOST_BETWEEN = 5;
  private static final String BETWEEN = " \t:=\"'([";

  private static final Set<String> VERSIONS =
      Set.of(
          ("version ver v release revision rev build firmware oid fileversion file_version"
                  + " productversion product_version")
              .split(" "));

  private static final Set<String> ADDRESSES =
      Set.of(
          ("ip ipaddr ipaddress ip_address ip_addr ipv4 src_ip dst_ip dest_ip srcip dstip source_ip"
                  + " destination_ip remote_ip client_ip clientip ping c2")
              .split(" "));

  private static final Set<String> USER_AGENTS =
      Set.of("user_agent", "useragent", "http_user_agent", "ua");

  /** Digests of something else than the file's bytes. */
  private static final Set<String> DERIVED =
      Set.of(
          ("imphash gimphash impfuzzy vhash telfhash pehash authentihash richhash rich_hash symhash"
                  + " exphash dhash ja3 ja3s ja3_hash ja3s_hash hassh hasshserver")
              .split(" "));

  private final TextWindow text;

  Labels(TextWindow text) {
    this.text = text;
  }

  boolean saysVersion(long at) {
    return VERSIONS.contains(before(at));
  }

  boolean saysAddress(long at) {
    return ADDRESSES.contains(before(at));
  }

  boolean saysUserAgent(long at) {
    var label = before(at);
    return USER_AGENTS.contains(label) || (label.equals("agent") && isAfterUser(at));
  }

  private boolean isAfterUser(long at) {
    return text.text(at - LONGEST, at).toLowerCase(Locale.ROOT).contains("user-agent");
  }

  boolean saysDerivedDigest(long at) {
    return DERIVED.contains(before(at));
  }

  private String before(long at) {
    var end = at;
    while (at - end < MOST_BETWEEN && text.at(end - 1) > 0 && isBetween(text.at(end - 1))) {
      end--;
    }
    var start = end;
    while (end - start < LONGEST && Letters.isAsciiWord(text.at(start - 1))) {
      start--;
    }
    return text.text(start, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isBetween(int c) {
    return BETWEEN.indexOf(c) >= 0 || Character.isSpaceChar(c);
  }
}
