package io.sentineliq.workbench.infringement;

import io.sentineliq.workbench.classification.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an infringement says of itself, checked by {@link InfringementInput}.
 *
 * @param subject the domain, address or account
 * @param evidenceUrls where it can be seen
 */
public record NewInfringement(
    InfringementType type,
    String title,
    @Nullable String subject,
    Severity severity,
    List<String> evidenceUrls,
    @Nullable String notes,
    @Nullable String mispEventId,
    @Nullable String theHiveCaseId) {

  /** Keeps the list as it is now. */
  public NewInfringement {
    evidenceUrls = List.copyOf(evidenceUrls);
  }
}
