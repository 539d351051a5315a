package io.sentineliq.workbench.task.ui;

import io.sentineliq.workbench.platform.problem.Problem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hours of work as people type them: {@code 1.5}, {@code 0,25}; kept in minutes. */
final class Hours {

  private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
  private static final int MOST_HOURS = 10_000;

  private Hours() {}

  /** {@code 1.5} for 90 minutes, nothing for none. */
  static String text(@Nullable Integer minutes) {
    return minutes == null
        ? ""
        : BigDecimal.valueOf(minutes)
            .divide(MINUTES, 2, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString();
  }

  /** What was typed into {@code field}, in minutes; null for nothing. */
  static @Nullable Integer minutes(String field, String typed) {
    var text = typed.strip().replace(',', '.');
    if (text.isEmpty()) {
      return null;
    }
    if (!text.matches("[0-9]{1,5}(\\.[0-9]{1,2})?")) {
      throw wrong(field);
    }
    var hours = new BigDecimal(text);
    if (hours.compareTo(BigDecimal.valueOf(MOST_HOURS)) > 0) {
      throw wrong(field);
    }
    return hours.multiply(MINUTES).setScale(0, RoundingMode.HALF_UP).intValueExact();
  }

  private static RuntimeException wrong(String field) {
    return new Problem.InvalidField(field, "task.form.hours", List.of(MOST_HOURS)).asException();
  }
}
