package io.sentineliq.workbench.platform.pdf;

import java.util.Optional;

/**
 * What stands on every page around the text.
 *
 * @param name whose paper it is
 * @param logo PNG or JPEG; the first letter of the name stands for one that is missing or cannot be
 *     read
 * @param colour of the line below the head
 * @param reference what the paper is about, short
 * @param foot who made it
 */
public record PdfFrame(
    String name,
    Optional<byte[]> logo,
    Colour colour,
    String reference,
    Badge marking,
    String foot) {

  /** A few words on black, such as a TLP marking. */
  public record Badge(String text, Tone tone) {}
}
