package io.sentineliq.workbench.workspace;

import io.sentineliq.workbench.platform.problem.Problem;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * From where a workspace may be opened: addresses and networks in CIDR form, IPv4 or IPv6. None at
 * all is from everywhere. What is no network is {@code Problem.InvalidField}. The server looks at
 * the address of each connection; a local store has none.
 */
public record Networks(List<String> all) {

  private static final String FIELD = "networks";
  private static final int LONGEST = 1000;

  /** Checks each of them. */
  public Networks {
    all = List.copyOf(all);
    all.forEach(Networks::check);
    if (String.join(" ", all).length() > LONGEST) {
      throw wrong("…");
    }
  }

  /** From everywhere. */
  public static Networks everywhere() {
    return new Networks(List.of());
  }

  /** Networks with blanks, commas or new lines between them. */
  public static Networks typed(String text) {
    return new Networks(
        Arrays.stream(text.split("[\\s,;]+", -1))
            .filter(network -> !network.isEmpty())
            .distinct()
            .collect(Collectors.toList()));
  }

  /** Java reads shorter forms of IPv4 too, servers do not. */
  private static boolean isWhole(String address) {
    return address.indexOf(':') >= 0 || address.split("\\.", -1).length == 4;
  }

  private static void check(String network) {
    var slash = network.indexOf('/');
    var address = slash < 0 ? network : network.substring(0, slash);
    try {
      var bits = 8 * InetAddress.ofLiteral(address).getAddress().length;
      if (address.indexOf('%') >= 0
          || !isWhole(address)
          || (slash >= 0 && !isLength(network.substring(slash + 1), bits))) {
        throw wrong(network);
      }
    } catch (IllegalArgumentException e) {
      throw wrong(network);
    }
  }

  private static boolean isLength(String text, int bits) {
    return text.matches("\\d{1,3}") && Integer.parseInt(text) <= bits;
  }

  private static RuntimeException wrong(String network) {
    return new Problem.InvalidField(FIELD, "workspace.networks.form", List.of(network))
        .asException();
  }
}
