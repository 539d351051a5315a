package io.sentineliq.workbench.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SecretsTest {

  @Test
  void wipesBytesAndCharacters() {
    var bytes = new byte[] {1, 2, 3};
    var characters = "secret".toCharArray();

    Secrets.wipe(bytes);
    Secrets.wipe(characters);

    assertThat(bytes).containsOnly(0);
    assertThat(characters).containsOnly('\0');
  }

  @Test
  void encodesTextAsUtf8InNfc() {
    var composed = "Größe 😀".toCharArray();
    var decomposed = "Gro\u0308ße 😀".toCharArray();

    assertThat(Secrets.utf8(composed))
        .isEqualTo("Größe 😀".getBytes(StandardCharsets.UTF_8))
        .isEqualTo(Secrets.utf8(decomposed));
  }

  @Test
  void encodesAnUnpairedSurrogateWithoutFailing() {
    assertThat(Secrets.utf8(new char[] {'a', '\ud800', 'b'})).isEqualTo(new byte[] {'a', '?', 'b'});
  }

  @Test
  void hidesAndWipesSecretBytes() {
    var bytes = new byte[] {(byte) 0xab, 0x01};
    var secret = SecretBytes.owning(bytes);

    assertThat(secret.toHex()).isEqualTo("ab01".toCharArray());
    assertThat(secret).hasToString("SecretBytes[hidden]");
    secret.close();

    assertThat(bytes).containsOnly(0);
    assertThatThrownBy(secret::open).isInstanceOf(IllegalStateException.class);
  }
}
