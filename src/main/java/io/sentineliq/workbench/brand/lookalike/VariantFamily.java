package io.sentineliq.workbench.brand.lookalike;

import java.util.Locale;

/** Ways to make a lookalike out of a domain, in the order in which a name is given to one. */
public enum VariantFamily {
  ADDITION,
  BITSQUATTING,
  CYRILLIC,
  HOMOGLYPH,
  HYPHENATION,
  INSERTION,
  OMISSION,
  PLURAL,
  REPETITION,
  REPLACEMENT,
  SUBDOMAIN,
  TRANSPOSITION,
  VOWEL_SWAP,
  DICTIONARY,
  TLD_SWAP,
  VARIOUS;

  /** The name in files and on the command line: {@code vowel-swap}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
