package io.sentineliq.workbench.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry in full.
 *
 * @param envelope the canonical text (RFC 8785) that stands for this entry for ever
 */
public record AuditDetails(
    AuditRow row,
    String actorLogin,
    String workstation,
    List<FieldChange> changes,
    List<Fact> facts,
    String envelope) {

  /** One field before and after. */
  public record FieldChange(String field, @Nullable String before, @Nullable String after) {}

  /** Something else that was told. */
  public record Fact(String name, String value) {}
}
