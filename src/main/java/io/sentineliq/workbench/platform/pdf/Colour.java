package io.sentineliq.workbench.platform.pdf;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour as the screens write it.
 *
 * @param rgb red, green and blue, eight bits each
 */
public record Colour(int rgb) {

  private static final Pattern HEX = Pattern.compile("#(\\p{XDigit}{6})");
  private static final double HALF_WAY = 0.18;

  /** The colour of {@code written}; empty for anything but a number sign and six digits. */
  public static Optional<Colour> parse(String written) {
    var hex = HEX.matcher(written);
    return hex.matches()
        ? Optional.of(new Colour(Integer.parseInt(hex.group(1), 16)))
        : Optional.empty();
  }

  /** Whether letters on it are read better when they are light. */
  public boolean isDark() {
    return 0.2126 * linear(16) + 0.7152 * linear(8) + 0.0722 * linear(0) < HALF_WAY;
  }

  /** One of its three parts, 0 to 1. */
  double part(int shift) {
    return (rgb >> shift & 0xFF) / 255.0;
  }

  /** As light, not as a number on a screen (WCAG 2, relative luminance). */
  private double linear(int shift) {
    var part = part(shift);
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
