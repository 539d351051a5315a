package io.sentineliq.workbench.brand;

import io.sentineliq.workbench.brand.lookalike.LookalikeScorer;
import io.sentineliq.workbench.brand.lookalike.WatchedBrand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The watched brands with what judges domains for them. */
public final class Watch {

  private final LookalikeScorer scorer;
  private final Map<String, UUID> brandOf = new HashMap<>();

  /** Watches {@code domains}; a brand with several is looked for by each of them. */
  Watch(List<DomainOfBrand> domains) {
    var byBrand = new LinkedHashMap<UUID, List<String>>();
    domains.forEach(
        one -> byBrand.computeIfAbsent(one.brandId(), id -> new ArrayList<>()).add(one.domain()));
    var watched = new ArrayList<WatchedBrand>();
    byBrand.forEach(
        (id, own) ->
            own.forEach(
                domain -> {
                  var brand = WatchedBrand.of(domain, own);
                  watched.add(brand);
                  brandOf.putIfAbsent(brand.domain(), id);
                }));
    this.scorer = LookalikeScorer.of(watched, List.of());
  }

  /** Whether there is nothing to look for. */
  public boolean isEmpty() {
    return brandOf.isEmpty();
  }

  /** Judges domains. */
  public LookalikeScorer scorer() {
    return scorer;
  }

  /** Whose domain this is. */
  public Optional<UUID> brandOf(String domain) {
    return Optional.ofNullable(brandOf.get(domain));
  }
}
