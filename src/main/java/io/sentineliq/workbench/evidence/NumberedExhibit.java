package io.sentineliq.workbench.evidence;

import java.util.UUID;

/** Which exhibit has a number. */
record NumberedExhibit(UUID id, int caseNumber, int exhibit) {

  ExhibitNumber number() {
    return new ExhibitNumber(caseNumber, exhibit);
  }
}
