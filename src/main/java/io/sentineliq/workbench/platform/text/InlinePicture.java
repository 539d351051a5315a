package io.sentineliq.workbench.platform.text;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** A picture inside an HTML page; only the two kinds that hold nothing but pixels. */
public final class InlinePicture {

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

  private InlinePicture() {}

  /** The element; empty without a picture and for bytes of another kind. */
  public static Optional<String> of(Optional<byte[]> picture) {
    return picture.flatMap(
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
