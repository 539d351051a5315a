package io.sentineliq.workbench.evidence.bag;

import io.sentineliq.workbench.ledger.Ed25519;
import java.util.Base64;

/** A public key that somebody kept in a file, as {@code custody/keys} in a bag has them. */
public final class BagKeyFile {
  private BagKeyFile() {}

  /**
   * SHA-256 of the key in a PEM text; {@link IllegalArgumentException} when there is no Ed25519
   * public key in it.
   */
  public static String fingerprint(String pem) {
    var text = pem.strip();
    if (!text.startsWith(BagKeys.BEGIN.strip()) || !text.endsWith(BagKeys.END.strip())) {
      throw new IllegalArgumentException("not a public key in PEM");
    }
    var base64 =
        text.substring(
            BagKeys.BEGIN.strip().length(), text.length() - BagKeys.END.strip().length());
    return Sha256.of(Ed25519.publicKey(Base64.getMimeDecoder().decode(base64)).getEncoded());
  }
}
