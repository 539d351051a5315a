package io.sentineliq.workbench.detection.relation;

import io.sentineliq.workbench.platform.text.Worded;

/** What two detections have in common, and how much that alone says of them. */
@Worded
public enum RelationKind {
  /** A digest of a file. */
  HASH(90),
  /** The number of a vulnerability. */
  CVE(45),
  /** A domain, also of a URL. */
  DOMAIN(70),
  /** Who published it, or an account that it names. */
  USERNAME(60),
  /** A wallet. */
  CRYPTO(90),
  /** The title, without case and spacing. */
  TITLE(40),
  /** An address that is no resolver's and no private one. */
  IP_ADDRESS(65),
  /** A mailbox. */
  EMAIL(80);

  private final int strength;

  RelationKind(int strength) {
    this.strength = strength;
  }

  /** The strength of one shared value that no third detection has, of 100. */
  int strength() {
    return strength;
  }
}
