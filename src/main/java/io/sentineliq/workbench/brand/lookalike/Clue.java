package io.sentineliq.workbench.brand.lookalike;

import io.sentineliq.workbench.platform.text.Worded;

/** Why a domain looks like a brand's: a technique, or a circumstance that only adds to one. */
@Worded
public enum Clue {
  /** The brand's own domain, or a name below it. */
  OWNED(true),
  /** Other characters that look the same. */
  HOMOGLYPH(true),
  /** A character left out. */
  OMISSION(true),
  /** A character doubled. */
  REPETITION(true),
  /** Two neighbours changed places. */
  TRANSPOSITION(true),
  /** One vowel for another. */
  VOWEL_SWAP(true),
  /** A character that differs by one bit. */
  BITSQUAT(true),
  /** One character for another. */
  REPLACEMENT(true),
  /** A hyphen put in. */
  HYPHENATION(true),
  /** An s or es put in. */
  PLURAL(true),
  /** A character put in. */
  INSERTION(true),
  /** A character put at the end. */
  ADDITION(true),
  /** A dot put in. */
  SUBDOMAIN(true),
  /** The same label below another suffix. */
  TLD_SWAP(true),
  /** The brand as a label, or with its suffix, inside a stranger's domain. */
  EMBEDDED(true),
  /** The brand together with a word that lures. */
  COMBO(true),
  /** What stands before the brand. */
  BEFORE(false),
  /** What stands behind the brand, if it is another suffix only. */
  BEHIND(false),
  /** The suffix is known for abuse. */
  ABUSED_SUFFIX(false),
  /** The name is written with {@code xn--}. */
  PUNYCODE(false),
  /** Two hyphens or more. */
  HYPHENS(false),
  /** Five labels or more. */
  DEPTH(false),
  /** The suffix is one below which everybody gets a page or a dynamic address. */
  SHARED_HOST(false),
  /** Registered in the last thirty days. */
  YOUNG(false),
  /** A delivery network's name, which carries its customers' names by design. */
  DELIVERY_NETWORK(false);

  private final boolean isTechnique;

  Clue(boolean isTechnique) {
    this.isTechnique = isTechnique;
  }

  /** Whether it can make a hit by itself. */
  public boolean isTechnique() {
    return isTechnique;
  }
}
