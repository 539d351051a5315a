package io.sentineliq.workbench.infringement;

import io.sentineliq.workbench.infringement.exhibit.LinkedExhibit;
import io.sentineliq.workbench.platform.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything the screen shows of one infringement.
 *
 * @param assignee who answers for it
 * @param incident the incident it is worked on as
 * @param detection what it was detected by
 * @param exhibits what was kept of that detection
 * @param brandSite where the brand itself is
 * @param sender who writes letters about it
 */
public record InfringementDetails(
    InfringementRow row,
    NewInfringement said,
    @Nullable String statusReason,
    @Nullable String assignee,
    Optional<UUID> incident,
    Optional<UUID> detection,
    List<LinkedExhibit> exhibits,
    BrandSite brandSite,
    Sender sender,
    List<TakedownRow> takedowns) {

  /** Keeps the lists as they are now. */
  public InfringementDetails {
    exhibits = List.copyOf(exhibits);
    takedowns = List.copyOf(takedowns);
  }

  /** The takedown of this id; {@link Problem.NotFound} when it is none of them. */
  public TakedownRow takedown(UUID id) {
    return takedowns.stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> new Problem.NotFound(TakedownAction.class.getSimpleName()).asException());
  }

  /**
   * Where a brand is.
   *
   * @param website its address, as far as it is told
   * @param domain one of its domains; empty when it has none
   */
  public record BrandSite(@Nullable String website, String domain, @Nullable String trademark) {}
}
