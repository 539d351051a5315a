package io.sentineliq.workbench.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyDerivationTest {

  /** From the test program of the reference implementation, version 1.3. */
  @ParameterizedTest
  @CsvSource({
    "65536, 2, 1, password, somesalt,"
        + " 09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7",
    "256, 2, 1, password, somesalt,"
        + " 9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe",
    "256, 2, 2, password, somesalt,"
        + " 6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037",
    "65536, 2, 1, differentpassword, somesalt,"
        + " 0b84d652cf6b0c4beaef0dfe278ba6a80df6696281d7e0d2891b817d8c458fde",
  })
  void stretchesAsTheReferenceDoes(
      int memory, int iterations, int lanes, String passphrase, String salt, String key) {
    var cost = new Argon2Cost(memory, iterations, lanes);

    var derived =
        Argon2id.derive(passphrase.toCharArray(), salt.getBytes(StandardCharsets.US_ASCII), cost);

    assertThat(new String(derived.toHex())).isEqualTo(key);
  }

  @Test
  void usesTheRecommendedCostForNewSecrets() {
    assertThat(Argon2Cost.STANDARD).isEqualTo(new Argon2Cost(64 * 1024, 3, 1));
  }

  @ParameterizedTest
  @CsvSource({"7,1,1", "2000000,1,1", "64,0,1", "64,1000000,1", "64,1,0", "64,1,9", "9999,1,17"})
  void refusesCostsThatNoStoreHas(int memory, int iterations, int lanes) {
    assertThatThrownBy(() -> new Argon2Cost(memory, iterations, lanes))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** RFC 5869, appendix A, test cases 1 to 3. */
  @ParameterizedTest
  @CsvSource({
    "0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b, 000102030405060708090a0b0c,"
        + " f0f1f2f3f4f5f6f7f8f9,"
        + " 3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865",
    "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e"
        + "2f303132333435363738393a3b3c3d3e3f404142434445464748494a4b4c4d4e4f,"
        + " 606162636465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f808182838485868788898a8b"
        + "8c8d8e8f909192939495969798999a9b9c9d9e9fa0a1a2a3a4a5a6a7a8a9aaabacadaeaf,"
        + " b0b1b2b3b4b5b6b7b8b9babbbcbdbebfc0c1c2c3c4c5c6c7c8c9cacbcccdcecfd0d1d2d3d4d5d6d7d8d9dadb"
        + "dcdddedfe0e1e2e3e4e5e6e7e8e9eaebecedeeeff0f1f2f3f4f5f6f7f8f9fafbfcfdfeff,"
        + " b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c6"
        + "5e590e09da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87",
    "0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b, '', '',"
        + " 8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8",
  })
  void derivesKeysAsTheRfcSays(String secret, String salt, String info, String key) {
    var hex = HexFormat.of();

    var derived =
        Hkdf.derive(
            SecretBytes.owning(hex.parseHex(secret)),
            hex.parseHex(salt),
            hex.parseHex(info),
            key.length() / 2);

    assertThat(new String(derived.toHex())).isEqualTo(key);
  }
}
