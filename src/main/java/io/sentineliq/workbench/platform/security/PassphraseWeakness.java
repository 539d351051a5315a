package io.sentineliq.workbench.platform.security;

import com.nulabinc.zxcvbn.Pattern;
import io.sentineliq.workbench.platform.text.Worded;

/** What most of a weak passphrase consists of. */
@Worded
enum PassphraseWeakness {
  COMMON_WORD,
  NEIGHBOURING_KEYS,
  REPETITION,
  SEQUENCE,
  YEAR,
  DATE,
  SHORT;

  static PassphraseWeakness of(Pattern pattern) {
    return switch (pattern) {
      case Dictionary -> COMMON_WORD;
      case Spatial -> NEIGHBOURING_KEYS;
      case Repeat -> REPETITION;
      case Sequence -> SEQUENCE;
      case Regex -> YEAR;
      case Date -> DATE;
      case Bruteforce -> SHORT;
    };
  }
}
