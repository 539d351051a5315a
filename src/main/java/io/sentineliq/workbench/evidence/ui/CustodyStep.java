package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.evidence.custody.SignatureCheck;
import java.util.List;

/**
 * One mark of the vertical timeline.
 *
 * @param when date and place in the chain, {@code 20 Nov 17:40 · #12}
 * @param proof hashes, key and signature, each with its name; empty for a gap
 */
record CustodyStep(
    Tone tone,
    String icon,
    String title,
    String when,
    String detail,
    List<PartyLine> parties,
    List<ProofLine> proof) {

  /** How it is meant. */
  enum Tone {
    PLAIN,
    MOVED,
    SOUND,
    BAD,
    GAP
  }

  /** One of two people who took part, and what became of the signature. */
  record PartyLine(String role, String name, SignatureCheck signature) {}

  /** Something to compare or to copy. */
  record ProofLine(String name, String value) {}
}
