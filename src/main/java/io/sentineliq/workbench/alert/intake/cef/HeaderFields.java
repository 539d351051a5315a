package io.sentineliq.workbench.alert.intake.cef;

import java.util.ArrayList;
import java.util.List;

/** Cuts the front of a line at its bars, where {@code \|} and {@code \\} stand for themselves. */
final class HeaderFields {

  private HeaderFields() {}

  /** {@code count} fields and then what is left; fewer when there are not as many bars. */
  static List<String> of(String text, int count) {
    var fields = new ArrayList<String>();
    var field = new StringBuilder();
    var i = 0;
    for (; i < text.length() && fields.size() < count; i++) {
      var c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length() && isEscapable(text.charAt(i + 1))) {
        field.append(text.charAt(++i));
      } else if (c == '|') {
        fields.add(field.toString().strip());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(fields.size() < count ? field.toString().strip() : text.substring(i));
    return fields;
  }

  private static boolean isEscapable(char c) {
    return c == '|' || c == '\\';
  }
}
