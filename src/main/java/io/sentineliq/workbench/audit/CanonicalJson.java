package io.sentineliq.workbench.audit;

import java.io.IOException;
import org.erdtman.jcs.JsonCanonicalizer;

/** JSON in the one form that is hashed: RFC 8785 (JCS). */
final class CanonicalJson {

  private CanonicalJson() {}

  static String of(String json) {
    try {
      return new JsonCanonicalizer(json).getEncodedString();
    } catch (IOException e) {
      throw new IllegalArgumentException("not JSON", e);
    }
  }
}
