package io.sentineliq.workbench.brand.lookalike;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A brand by its domain.
 *
 * @param domain registrable domain in Unicode, {@code example.com}; a label alone is let through
 * @param label the label that is looked for
 * @param suffix what stands behind it, without the first dot; may be empty
 * @param own all domains that belong to the brand, in A-labels
 */
public record WatchedBrand(String domain, String label, String suffix, List<String> own) {

  /** A brand known by {@code domain} that also owns the domains {@code more}. */
  public static WatchedBrand of(String domain, List<String> more) {
    var name = DomainName.of(domain);
    if (name == null || name.identity() < 0 || !name.isWritten()) {
      throw new IllegalArgumentException(domain);
    }
    var from = name.identity();
    var registrable = name.from(from);
    var own =
        Stream.concat(Stream.of(registrable), more.stream())
            .map(DomainName::of)
            .filter(Objects::nonNull)
            .map(DomainName::ascii)
            .distinct()
            .toList();
    return new WatchedBrand(registrable, name.label(from), name.from(from + 1), own);
  }
}
