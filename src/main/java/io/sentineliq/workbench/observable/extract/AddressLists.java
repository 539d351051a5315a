package io.sentineliq.workbench.observable.extract;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Ranges of the IANA special-purpose address registries, and the public name servers. */
final class AddressLists {

  private record Range(IPAddress addresses, KnownList list) {}

  private static final List<Range> RANGES =
      Stream.of(
              ranges(KnownList.PRIVATE_ADDRESS, "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"),
              ranges(KnownList.PRIVATE_ADDRESS, "fc00::/7"),
              ranges(KnownList.SHARED_ADDRESS, "100.64.0.0/10"),
              ranges(KnownList.LOOPBACK_ADDRESS, "127.0.0.0/8", "::1"),
              ranges(KnownList.LINK_LOCAL_ADDRESS, "169.254.0.0/16", "fe80::/10"),
              ranges(KnownList.MULTICAST_ADDRESS, "224.0.0.0/4", "ff00::/8"),
              ranges(KnownList.DOCUMENTATION_ADDRESS, "192.0.2.0/24", "198.51.100.0/24"),
              ranges(KnownList.DOCUMENTATION_ADDRESS, "203.0.113.0/24", "2001:db8::/32"),
              ranges(KnownList.DOCUMENTATION_ADDRESS, "3fff::/20"),
              ranges(KnownList.BENCHMARK_ADDRESS, "198.18.0.0/15"),
              ranges(KnownList.RESERVED_ADDRESS, "0.0.0.0/8", "240.0.0.0/4", "::"))
          .flatMap(ranges -> ranges)
          .toList();

  private static final Set<String> RESOLVERS =
      Set.of(
          "8.8.8.8",
          "8.8.4.4",
          "2001:4860:4860::8888",
          "2001:4860:4860::8844",
          "1.1.1.1",
          "1.0.0.1",
          "2606:4700:4700::1111",
          "2606:4700:4700::1001",
          "9.9.9.9",
          "149.112.112.112",
          "2620:fe::fe",
          "2620:fe::9",
          "208.67.222.222",
          "208.67.220.220",
          "2620:119:35::35",
          "2620:119:53::53");

  private AddressLists() {}

  /** The lists of a canonical address; none for anything else. */
  static Set<KnownList> of(String canonical) {
    var lists = EnumSet.noneOf(KnownList.class);
    var address = new IPAddressString(canonical).getAddress();
    if (address == null || address.isMultiple()) {
      return lists;
    }
    RANGES.stream()
        .filter(range -> range.addresses().contains(address))
        .map(Range::list)
        .forEach(lists::add);
    if (RESOLVERS.contains(canonical)) {
      lists.add(KnownList.PUBLIC_RESOLVER);
    }
    return lists;
  }

  private static Stream<Range> ranges(KnownList list, String... prefixes) {
    return Stream.of(prefixes)
        .map(prefix -> new Range(new IPAddressString(prefix).getAddress().toPrefixBlock(), list));
  }
}
