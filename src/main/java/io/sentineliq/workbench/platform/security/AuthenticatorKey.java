package io.sentineliq.workbench.platform.security;

import com.google.common.io.BaseEncoding;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The secret of a second factor in the two forms that an authenticator takes it in. */
public final class AuthenticatorKey {

  private static final String ISSUER = "SentinelIQ Workbench";

  private final String letters;

  /** Takes over the 20 bytes {@code secret} (RFC 4226, section 4) and wipes them. */
  public AuthenticatorKey(byte[] secret) {
    this.letters = BaseEncoding.base32().omitPadding().encode(secret);
    Secrets.wipe(secret);
  }

  /** To be typed: Base 32 (RFC 4648). */
  public String letters() {
    return letters;
  }

  /**
   * To be read from a picture (Key URI Format).
   *
   * @param account what the authenticator calls it
   */
  public String address(String account) {
    return "otpauth://totp/%s:%s?secret=%s&issuer=%s"
        .formatted(encoded(ISSUER), encoded(account), letters, encoded(ISSUER));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
