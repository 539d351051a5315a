package io.sentineliq.workbench.platform.text;

import java.text.NumberFormat;
import java.util.Locale;

/** Figures as people read them. */
public final class Numbers {

  private static final String[] UNITS = {"B", "KiB", "MiB", "GiB", "TiB"};

  private Numbers() {}

  /** With thousands separators: {@code 48,213}. */
  public static String grouped(long number) {
    return NumberFormat.getIntegerInstance(Locale.getDefault()).format(number);
  }

  /** A size in bytes with a binary unit: {@code 1.4 MiB}. */
  public static String bytes(long size) {
    var unit = 0;
    var value = (double) size;
    while (value >= 1024 && unit < UNITS.length - 1) {
      value /= 1024;
      unit++;
    }
    var pattern = unit == 0 || value >= 100 ? "%.0f %s" : "%.1f %s";
    return String.format(Locale.getDefault(), pattern, value, UNITS[unit]);
  }
}
