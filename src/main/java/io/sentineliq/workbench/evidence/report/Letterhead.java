package io.sentineliq.workbench.evidence.report;

import io.sentineliq.workbench.platform.pdf.Colour;
import io.sentineliq.workbench.platform.pdf.Tone;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whose paper it is, as the workspace shows itself.
 *
 * @param picture PNG or JPEG
 * @param shade a number sign and six digits
 */
public record Letterhead(String name, byte @Nullable [] picture, @Nullable String shade) {

  /** The head of a workspace that has neither logo nor colour. */
  static Letterhead plain(String name) {
    return new Letterhead(name, null, null);
  }

  Optional<byte[]> logo() {
    return Optional.ofNullable(picture);
  }

  Colour colour() {
    return Colour.parse(Objects.requireNonNullElse(shade, "")).orElseGet(Tone.WORKSPACE::colour);
  }

  /** The colour as a page writes it. */
  Optional<String> ownColour() {
    return Optional.ofNullable(shade).filter(text -> Colour.parse(text).isPresent());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Letterhead head
        && name.equals(head.name)
        && Arrays.equals(picture, head.picture)
        && Objects.equals(shade, head.shade);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, Arrays.hashCode(picture), shade);
  }
}
