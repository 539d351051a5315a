package io.sentineliq.workbench.detection.leak;

import com.google.common.net.InetAddresses;
import com.google.common.net.InternetDomainName;

/** What can be the name of a host on the net. */
final class HostNames {

  private static final int LONGEST = 253;

  private HostNames() {}

  /** Below a registry's suffix, an onion address or an IPv4 address. */
  static boolean isHost(String name) {
    return isDomain(name) || name.endsWith(".onion") || InetAddresses.isInetAddress(name);
  }

  /** Below a registry's suffix. */
  static boolean isDomain(String name) {
    return name.length() <= LONGEST
        && name.indexOf('.') > 0
        && InternetDomainName.isValid(name)
        && InternetDomainName.from(name).isUnderRegistrySuffix();
  }
}
