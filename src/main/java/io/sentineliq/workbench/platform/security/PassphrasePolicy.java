package io.sentineliq.workbench.platform.security;

import com.nulabinc.zxcvbn.Pattern;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.matchers.Match;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which passphrases are good enough: at least {@value #MIN_CHARACTERS} characters (NIST SP 800-63B,
 * 3.1.1.2) and at least 10⁸ guesses by the estimate of zxcvbn (score 3; Wheeler, USENIX Security
 * 2016). There are no rules about kinds of characters.
 */
public final class PassphrasePolicy {

  /** Fewest characters. */
  public static final int MIN_CHARACTERS = 8;

  /** Most characters: a limit against mistakes such as a pasted document. */
  public static final int MAX_CHARACTERS = 1_024;

  private static final String FIELD = "passphrase";
  private static final int MIN_SCORE = 3;

  /** What is measured of a long passphrase; the estimate takes more than linear time. */
  private static final int MEASURED_CHARACTERS = 72;

  private PassphrasePolicy() {}

  /**
   * What is missing, in one sentence that does not repeat the passphrase; empty when it is good.
   *
   * @param known texts an attacker would try first: names, the store's name
   */
  public static Optional<Problem.InvalidField> objection(char[] passphrase, List<String> known) {
    if (passphrase.length < MIN_CHARACTERS) {
      return objection("passphrase.tooShort", MIN_CHARACTERS);
    }
    if (passphrase.length > MAX_CHARACTERS) {
      return objection("passphrase.tooLong", MAX_CHARACTERS);
    }
    // A copy: the estimate wipes what it was given.
    var measured = Arrays.copyOf(passphrase, Math.min(passphrase.length, MEASURED_CHARACTERS));
    var strength = Estimator.ZXCVBN.measure(CharBuffer.wrap(measured), known);
    try {
      return strength.getScore() >= MIN_SCORE
          ? Optional.empty()
          : objection(Messages.keyOf(weakness(strength.getSequence())));
    } finally {
      strength.wipe();
      Secrets.wipe(measured);
    }
  }

  /** Throws {@link Problem.InvalidField} with the objection, when there is one. */
  public static void require(char[] passphrase, List<String> known) {
    objection(passphrase, known)
        .ifPresent(
            objection -> {
              throw objection.asException();
            });
  }

  private static PassphraseWeakness weakness(List<Match> sequence) {
    return sequence.stream()
        .filter(match -> match.pattern != Pattern.Bruteforce)
        .max(Comparator.comparingInt(Match::tokenLength))
        .map(match -> PassphraseWeakness.of(match.pattern))
        .orElse(PassphraseWeakness.SHORT);
  }

  private static Optional<Problem.InvalidField> objection(String key, Object... details) {
    return Optional.of(new Problem.InvalidField(FIELD, key, List.of(details)));
  }

  /** How hard the passphrase is to guess, 0 to 4 as zxcvbn counts. */
  public static int score(char[] passphrase) {
    var measured = Arrays.copyOf(passphrase, Math.min(passphrase.length, MEASURED_CHARACTERS));
    var strength = Estimator.ZXCVBN.measure(CharBuffer.wrap(measured));
    try {
      return strength.getScore();
    } finally {
      strength.wipe();
      Secrets.wipe(measured);
    }
  }

  /** The dictionaries are read when the first passphrase is measured. */
  private static final class Estimator {
    static final Zxcvbn ZXCVBN = new Zxcvbn();
  }
}
