package io.sentineliq.workbench.platform.list;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.sentineliq.workbench.platform.text.Worded;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** How a list is written to a file. */
@Worded
public enum ListFile {
  /**
   * RFC 4180, UTF-8 with a byte-order mark, every cell quoted. A cell that a spreadsheet would run
   * as a formula begins with an apostrophe (OWASP, CSV Injection).
   */
  CSV(".csv") {
    @Override
    void begin(Writer text, List<String> titles) throws IOException {
      text.write(BYTE_ORDER_MARK);
      row(text, titles, titles);
    }

    @Override
    void row(Writer text, List<String> titles, List<String> cells) throws IOException {
      text.write(cells.stream().map(ListFile::cell).collect(Collectors.joining(",")));
      text.write("\r\n");
    }
  },

  /** A JSON object on each line; the titles are its names. */
  JSONL(".jsonl") {
    @Override
    void begin(Writer text, List<String> titles) {}

    @Override
    void row(Writer text, List<String> titles, List<String> cells) throws IOException {
      var object = new LinkedHashMap<String, String>();
      for (var i = 0; i < cells.size(); i++) {
        object.put(titles.get(i), cells.get(i));
      }
      text.write(MAPPER.writeValueAsString(object));
      text.write('\n');
    }
  };

  private static final String BYTE_ORDER_MARK = "\ufeff";
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final String ending;

  ListFile(String ending) {
    this.ending = ending;
  }

  /** How names of such files end. */
  public String ending() {
    return ending;
  }

  /** What stands before the rows. */
  abstract void begin(Writer text, List<String> titles) throws IOException;

  /** One row. */
  abstract void row(Writer text, List<String> titles, List<String> cells) throws IOException;

  private static String cell(String value) {
    var isFormula = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
    return '"' + (isFormula ? "'" : "") + value.replace("\"", "\"\"") + '"';
  }
}
