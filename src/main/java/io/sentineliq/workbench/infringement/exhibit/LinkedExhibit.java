package io.sentineliq.workbench.infringement.exhibit;

import io.sentineliq.workbench.evidence.EvidenceKind;
import java.util.UUID;

/**
 * An exhibit that was kept of a detection.
 *
 * @param exhibit its number in the case
 */
public record LinkedExhibit(UUID id, int caseNumber, int exhibit, String name, EvidenceKind kind) {

  /** Its number as people write it: {@code 7/3}. */
  public String number() {
    return caseNumber + "/" + exhibit;
  }
}
