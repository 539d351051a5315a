package io.sentineliq.workbench.platform.record;

import java.util.ArrayList;
import java.util.List;

/** Cuts one row at its delimiters; a quote within a field that has none around it is a letter. */
public final class CsvFields {

  private static final int MOST = 1_000;

  private CsvFields() {}

  /** The fields of {@code row}. */
  public static List<String> of(String row, char delimiter) throws Unusable {
    var fields = new ArrayList<String>();
    var field = new StringBuilder();
    var isQuoted = false;
    var isStart = true;
    for (var i = 0; i < row.length(); i++) {
      var c = row.charAt(i);
      if (c == '"' && isQuoted && i + 1 < row.length() && row.charAt(i + 1) == '"') {
        field.append(c);
        i++;
      } else if (c == '"' && (isQuoted || isStart)) {
        isQuoted = !isQuoted;
      } else if (c == delimiter && !isQuoted) {
        add(fields, field);
        isStart = true;
        continue;
      } else {
        field.append(c);
      }
      isStart = false;
    }
    if (isQuoted) {
      throw new Unusable("intake.reject.openQuote");
    }
    add(fields, field);
    return fields;
  }

  private static void add(List<String> fields, StringBuilder field) throws Unusable {
    if (fields.size() == MOST) {
      throw new Unusable("intake.reject.columns");
    }
    fields.add(field.toString());
    field.setLength(0);
  }
}
