package io.sentineliq.workbench.platform.persistence.local;

import io.sentineliq.workbench.platform.persistence.StoreInfo;
import io.sentineliq.workbench.platform.security.Argon2Cost;
import io.sentineliq.workbench.platform.security.WrappedKey;

/** Where a store's key is. */
sealed interface KeyHolding {

  StoreInfo.Protection protection();

  /**
   * In the description itself: it opens the database for whoever may read the file.
   *
   * @param key 32 bytes in Base64
   */
  record Open(String key) implements KeyHolding {
    @Override
    public StoreInfo.Protection protection() {
      return StoreInfo.Protection.NOT_ENCRYPTED;
    }

    @Override
    public String toString() {
      return "Open[hidden]";
    }
  }

  /**
   * Wrapped twice: by the passphrase and by the recovery key.
   *
   * @param cost what the passphrase was stretched with
   * @param salt of the stretching, in Base64
   */
  record Wrapped(Argon2Cost cost, String salt, WrappedKey byPassphrase, WrappedKey byRecoveryKey)
      implements KeyHolding {
    @Override
    public StoreInfo.Protection protection() {
      return StoreInfo.Protection.ENCRYPTED;
    }
  }
}
