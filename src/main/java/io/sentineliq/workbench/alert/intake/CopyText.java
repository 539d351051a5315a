package io.sentineliq.workbench.alert.intake;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Rows in the text format of PostgreSQL's COPY. */
final class CopyText {

  private final StringBuilder text = new StringBuilder(1 << 16);
  private boolean isRowOpen;

  /** Adds a row: null, bytes, or anything whose text PostgreSQL reads. */
  CopyText row(@Nullable Object... values) {
    for (var value : values) {
      separate();
      switch (value) {
        case null -> text.append("\\N");
        case byte[] bytes -> text.append("\\\\x").append(HexFormat.of().formatHex(bytes));
        default -> escape(value.toString());
      }
    }
    text.append('\n');
    isRowOpen = false;
    return this;
  }

  /** Whether there is no row. */
  boolean isEmpty() {
    return text.isEmpty();
  }

  /** All rows. */
  byte[] bytes() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void separate() {
    if (isRowOpen) {
      text.append('\t');
    }
    isRowOpen = true;
  }

  private void escape(String value) {
    for (var i = 0; i < value.length(); i++) {
      var c = value.charAt(i);
      switch (c) {
        case '\\' -> text.append("\\\\");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\t' -> text.append("\\t");
        default -> text.append(c);
      }
    }
  }
}
