package io.sentineliq.workbench.workspace.ui;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;

/** Bytes as people type and read them. */
final class Gibibytes {

  private static final String FIELD = "quota";
  private static final long GIB = 1L << 30;
  private static final long MIB = 1L << 20;
  private static final BigDecimal MOST = BigDecimal.valueOf(1L << 30);

  private Gibibytes() {}

  /** What was typed, in bytes; none when nothing was. */
  static OptionalLong read(String typed) {
    if (typed.isBlank()) {
      return OptionalLong.empty();
    }
    try {
      var number = new BigDecimal(typed.strip().replace(',', '.'));
      if (number.signum() <= 0 || number.compareTo(MOST) > 0) {
        throw wrong();
      }
      return OptionalLong.of(number.multiply(BigDecimal.valueOf(GIB)).longValue());
    } catch (NumberFormatException e) {
      throw wrong();
    }
  }

  /** So many bytes in words. */
  static String shown(long bytes) {
    return bytes >= GIB
        ? Messages.text("workspace.gib", (double) bytes / GIB)
        : Messages.text("workspace.mib", (double) bytes / MIB);
  }

  private static RuntimeException wrong() {
    return new Problem.InvalidField(FIELD, "workspace.quota.form", List.of()).asException();
  }
}
