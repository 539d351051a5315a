package io.sentineliq.workbench.report.render;

import io.sentineliq.workbench.report.ReportDocument;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** A logo inside a page; only the two kinds that hold nothing but pixels. */
final class HtmlLogo {

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

  private HtmlLogo() {}

  /** The element; empty without a logo and for bytes of another kind. */
  static Optional<String> of(ReportDocument.Brand brand) {
    return brand
        .logo()
        .flatMap(
            bytes ->
                kind(bytes)
                    .map(
                        kind ->
                            "<img alt=\"\" src=\"data:%s;base64,%s\">"
                                .formatted(kind, Base64.getEncoder().encodeToString(bytes))));
  }

  private static Optional<String> kind(byte[] bytes) {
    if (startsWith(bytes, PNG)) {
      return Optional.of("image/png");
    }
    return startsWith(bytes, JPEG) ? Optional.of("image/jpeg") : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    return bytes.length > start.length
        && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }
}
