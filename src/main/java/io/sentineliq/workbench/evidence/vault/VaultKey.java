package io.sentineliq.workbench.evidence.vault;

import io.sentineliq.workbench.platform.security.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What names and encrypts the content of one workspace. Names are keyed, so that nobody who sees
 * the vault's files can ask it for known malware.
 *
 * @param secret 256 random bits
 * @param belongsTo the workspace; content of another one does not open
 * @param isEncrypted whether content is encrypted as well as named
 */
public record VaultKey(SecretBytes secret, String belongsTo, boolean isEncrypted) {

  /** What the vault calls content with this digest: 64 hexadecimal digits. */
  String name(String sha256) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(secret.lend(bytes -> new SecretKeySpec(bytes, "HmacSHA256")));
      var text = "evidence name v1/" + belongsTo + "/" + sha256;
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java offers no HMAC with SHA-256", e);
    }
  }

  /** The cipher of new content, empty when nothing is encrypted. */
  Optional<SegmentCipher> newCipher() {
    return isEncrypted ? Optional.of(SegmentCipher.create(secret, belongsTo)) : Optional.empty();
  }
}
