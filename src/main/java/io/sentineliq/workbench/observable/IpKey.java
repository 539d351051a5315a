package io.sentineliq.workbench.observable;

import inet.ipaddr.AddressStringException;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.ipv6.IPv6Address;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Addresses. IPv4 is read the way resolvers and browsers read it (decimal, octal, hexadecimal
 * parts, fewer than four of them), because attackers write it so to get past filters.
 */
final class IpKey {

  private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:.]{2,45}");
  private static final long SMALLEST_SINGLE_NUMBER = 1L << 24;
  private static final long TOO_LARGE = 1L << 40;
  private static final int LONGEST = 128;
  private static final int LONGEST_NUMBER = 64;

  private IpKey() {}

  static Optional<String> of(String text) {
    return text.indexOf(':') >= 0 ? ipv6(text) : ipv4(text);
  }

  private static Optional<String> ipv6(String text) {
    var bare = withoutBrackets(text);
    var zone = bare.indexOf('%');
    var address = zone < 0 ? bare : bare.substring(0, zone);
    if (!IPV6.matcher(address).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(new IPAddressString(address).toAddress().toIPv6())
          .map(IpKey::canonical);
    } catch (AddressStringException e) {
      return Optional.empty();
    }
  }

  private static String canonical(IPv6Address address) {
    return address.isIPv4Mapped()
        ? address.getEmbeddedIPv4Address().toCanonicalString()
        : address.toCanonicalString();
  }

  private static String withoutBrackets(String text) {
    return text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
  }

  private static Optional<String> ipv4(String text) {
    if (text.isEmpty() || text.length() > LONGEST || !Character.isLetterOrDigit(text.charAt(0))) {
      return Optional.empty();
    }
    var parts = text.split("\\.", -1);
    if (parts.length > 4) {
      return Optional.empty();
    }
    var address = 0L;
    for (var i = 0; i < parts.length - 1; i++) {
      var part = number(parts[i]);
      if (part < 0 || part > 255) {
        return Optional.empty();
      }
      address |= part << (24 - 8 * i);
    }
    var rest = number(parts[parts.length - 1]);
    if (rest < 0 || rest >= 1L << (8 * (5 - parts.length)) || isPlainNumber(parts, rest)) {
      return Optional.empty();
    }
    return Optional.of(dotted(address | rest));
  }

  /** A small number alone is a count or an id, not an address. */
  private static boolean isPlainNumber(String[] parts, long value) {
    return parts.length == 1 && value < SMALLEST_SINGLE_NUMBER;
  }

  private static long number(String part) {
    var isHexadecimal = part.startsWith("0x") || part.startsWith("0X");
    var isOctal = !isHexadecimal && part.length() > 1 && part.startsWith("0");
    var digits = isHexadecimal ? part.substring(2) : part;
    var radix = isHexadecimal ? 16 : isOctal ? 8 : 10;
    if (digits.isEmpty() || digits.length() > LONGEST_NUMBER) {
      return -1;
    }
    var value = 0L;
    for (var i = 0; i < digits.length(); i++) {
      var c = digits.charAt(i);
      var digit = c < 128 ? Character.digit(c, radix) : -1;
      if (digit < 0) {
        return -1;
      }
      value = Math.min(value * radix + digit, TOO_LARGE);
    }
    return value;
  }

  private static String dotted(long address) {
    return (address >> 24)
        + "."
        + (address >> 16 & 255)
        + "."
        + (address >> 8 & 255)
        + "."
        + (address & 255);
  }
}
