package io.sentineliq.workbench.casefile;

import io.sentineliq.workbench.classification.Confidentiality;
import io.sentineliq.workbench.classification.Priority;
import io.sentineliq.workbench.classification.Tlp;
import org.jspecify.annotations.Nullable;

/**
 * What a case says of itself.
 *
 * @param templateName the template it was made from
 */
public record NewCase(
    String title,
    @Nullable String description,
    Priority priority,
    CaseType type,
    Confidentiality confidentiality,
    Tlp tlp,
    @Nullable String templateName) {

  /** A case of which no more than its title is known: seen by few, shared with care. */
  public static NewCase of(String title) {
    return new NewCase(
        title,
        null,
        Priority.MEDIUM,
        CaseType.SECURITY_INCIDENT,
        Confidentiality.CONFIDENTIAL,
        Tlp.AMBER,
        null);
  }
}
