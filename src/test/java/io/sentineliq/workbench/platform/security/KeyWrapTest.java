package io.sentineliq.workbench.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class KeyWrapTest {

  private final SecretBytes wrapping = SecretBytes.random(32);
  private final SecretBytes key = SecretBytes.random(32);
  private final WrappedKey wrapped = KeyWrap.wrap(wrapping, key, "store a/passphrase");

  @Test
  void opensWithWhatItWasWrappedWith() {
    var opened = KeyWrap.unwrap(wrapping, wrapped, "store a/passphrase").orElseThrow();

    assertThat(opened.toHex()).isEqualTo(key.toHex());
  }

  @Test
  void doesNotOpenWithAnotherKeyForAnotherStoreOrAnotherPurpose() {
    assertThat(KeyWrap.unwrap(SecretBytes.random(32), wrapped, "store a/passphrase")).isEmpty();
    assertThat(KeyWrap.unwrap(wrapping, wrapped, "store b/passphrase")).isEmpty();
    assertThat(KeyWrap.unwrap(wrapping, wrapped, "store a/recovery key")).isEmpty();
  }

  @Test
  void doesNotOpenWhenAnyBitWasChanged() {
    var sealed = Base64.getDecoder().decode(wrapped.sealed());
    for (var i = 0; i < sealed.length; i++) {
      sealed[i] ^= 1;
      var altered = new WrappedKey(wrapped.nonce(), Base64.getEncoder().encodeToString(sealed));
      assertThat(KeyWrap.unwrap(wrapping, altered, "store a/passphrase")).isEmpty();
      sealed[i] ^= 1;
    }
  }

  @Test
  void refusesTextThatIsNoWrappedKey() {
    assertThatThrownBy(() -> KeyWrap.unwrap(wrapping, new WrappedKey("AAAA", "AAAA"), ""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> KeyWrap.unwrap(wrapping, new WrappedKey("not base64!", wrapped.sealed()), ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void neverUsesANonceTwice() {
    assertThat(KeyWrap.wrap(wrapping, key, "").nonce())
        .isNotEqualTo(KeyWrap.wrap(wrapping, key, "").nonce());
  }
}
