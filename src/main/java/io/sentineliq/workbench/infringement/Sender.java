package io.sentineliq.workbench.infringement;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who writes a letter: the workspace, and the company behind it as far as its settings name it.
 *
 * @param country two letters of ISO 3166
 */
public record Sender(
    String workspace,
    @Nullable String legalName,
    @Nullable String address,
    @Nullable String zipCode,
    @Nullable String city,
    @Nullable String state,
    String country) {

  /** A workspace that says no more than its name. */
  public static Sender of(String workspace) {
    return new Sender(workspace, null, null, null, null, null, "");
  }

  /** What stands below a letter: the name, then the address where it is known, line by line. */
  String signature() {
    var place = joined(" ", zipCode, city, state);
    return joined(
        "\n",
        Objects.equals(legalName, workspace) ? null : legalName,
        workspace,
        address,
        place.isEmpty() ? place : place + ", " + country);
  }

  private static String joined(String between, @Nullable String... parts) {
    return Stream.of(parts)
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining(between));
  }
}
