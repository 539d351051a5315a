package io.sentineliq.workbench.detection.tracker.yara;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers and what is done with them; dividing by nothing is undefined. */
final class Arithmetic {

  private Arithmetic() {}

  static Expression of(String mark, Expression left, Expression right) {
    return scan -> {
      var a = left.value(scan);
      var b = right.value(scan);
      return a == null || b == null ? null : apply(mark, a, b);
    };
  }

  private static @Nullable Long apply(String mark, long a, long b) {
    return switch (mark) {
      case "+" -> a + b;
      case "-" -> a - b;
      case "*" -> a * b;
      case "\\" -> b == 0 ? null : a / b;
      default -> b == 0 ? null : a % b;
    };
  }

  /** {@code 10}, {@code 0x1F}, {@code 0o17}, {@code 200KB}, {@code 2MB}; null when it is none. */
  static @Nullable Long number(String text) {
    var lower = text.toLowerCase(Locale.ROOT);
    try {
      if (lower.startsWith("0x")) {
        return Long.parseLong(lower.substring(2), 16);
      }
      if (lower.startsWith("0o")) {
        return Long.parseLong(lower.substring(2), 8);
      }
      if (text.endsWith("KB")) {
        return Math.multiplyExact(Long.parseLong(text.substring(0, text.length() - 2)), 1L << 10);
      }
      return text.endsWith("MB")
          ? Math.multiplyExact(Long.parseLong(text.substring(0, text.length() - 2)), 1L << 20)
          : Long.parseLong(text);
    } catch (NumberFormatException | ArithmeticException e) {
      return null;
    }
  }
}
