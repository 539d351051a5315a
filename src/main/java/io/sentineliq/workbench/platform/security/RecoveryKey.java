package io.sentineliq.workbench.platform.security;

import io.sentineliq.workbench.platform.problem.Problem;
import java.util.List;

/**
 * The second way into an encrypted store: 160 random bits, shown once as eight groups of four
 * characters and a check character, kept by the person on paper. Reading forgives case, O for 0, I
 * and L for 1, spaces and hyphens.
 */
public final class RecoveryKey implements AutoCloseable {

  private static final int BYTES = 20;
  private static final int SYMBOLS = 32;
  private static final int GROUP = 4;
  private static final int KEY_BYTES = 32;

  private final SecretBytes secret;

  private RecoveryKey(SecretBytes secret) {
    this.secret = secret;
  }

  /** A new key. */
  public static RecoveryKey random() {
    return new RecoveryKey(SecretBytes.random(BYTES));
  }

  /**
   * The key somebody typed. Throws {@link Problem.InvalidField} of the field {@code recoveryKey}
   * when characters are missing, foreign or mistyped; whether the key opens a store is not known
   * yet. Does not wipe {@code typed}.
   */
  public static RecoveryKey read(char[] typed) {
    var symbols = new char[SYMBOLS + 1];
    var digits = new char[SYMBOLS];
    try {
      fill(symbols, typed);
      System.arraycopy(symbols, 0, digits, 0, SYMBOLS);
      return checked(digits, symbols[SYMBOLS]);
    } finally {
      Secrets.wipe(symbols);
      Secrets.wipe(digits);
    }
  }

  /** The groups to write down, with hyphens; the caller wipes them. */
  public char[] shown() {
    var bytes = secret.open();
    var symbols = CrockfordBase32.encode(bytes);
    var shown = new char[SYMBOLS + SYMBOLS / GROUP + 1];
    var at = 0;
    for (var i = 0; i < SYMBOLS; i++) {
      shown[at++] = symbols[i];
      if (i % GROUP == GROUP - 1) {
        shown[at++] = '-';
      }
    }
    shown[at] = CrockfordBase32.check(bytes);
    Secrets.wipe(symbols);
    return shown;
  }

  /** The 256-bit key this recovery key stands for in the store named by {@code salt}. */
  public SecretBytes wrappingKey(byte[] salt) {
    return Hkdf.derive(secret, salt, "sentineliq-workbench recovery key v1", KEY_BYTES);
  }

  @Override
  public void close() {
    secret.close();
  }

  @Override
  public String toString() {
    return "RecoveryKey[hidden]";
  }

  private static RecoveryKey checked(char[] digits, char check) {
    for (var digit : digits) {
      if (!CrockfordBase32.isDigit(digit)) {
        throw invalid("recoveryKey.mistyped");
      }
    }
    var bytes = CrockfordBase32.decode(digits);
    if (CrockfordBase32.check(bytes) != check) {
      Secrets.wipe(bytes);
      throw invalid("recoveryKey.mistyped");
    }
    return new RecoveryKey(SecretBytes.owning(bytes));
  }

  /** Fills {@code symbols} with what {@code typed} meant. */
  private static void fill(char[] symbols, char[] typed) {
    var count = 0;
    for (var character : typed) {
      if (isSeparator(character)) {
        continue;
      }
      var symbol = CrockfordBase32.symbolMeantBy(character);
      if (symbol < 0) {
        throw invalid("recoveryKey.foreignCharacter");
      }
      if (count == symbols.length) {
        throw invalid("recoveryKey.tooLong");
      }
      symbols[count++] = (char) symbol;
    }
    if (count < symbols.length) {
      throw invalid("recoveryKey.tooShort");
    }
  }

  private static boolean isSeparator(char character) {
    return character == '-'
        || Character.isWhitespace(character)
        || Character.isSpaceChar(character);
  }

  private static RuntimeException invalid(String key) {
    return new Problem.InvalidField("recoveryKey", key, List.of()).asException();
  }
}
