package io.sentineliq.workbench.report.render;

import io.sentineliq.workbench.platform.text.VisibleText;

/** Foreign text in Markdown: a character that would mean something means itself. */
final class MarkdownText {

  private static final String SPECIAL = "\\`*_{}[]()#+-.!|<>~&";

  private MarkdownText() {}

  static String of(String value) {
    var visible = VisibleText.lines(value);
    var escaped = new StringBuilder(visible.length() + 16);
    for (var i = 0; i < visible.length(); i++) {
      var letter = visible.charAt(i);
      if (SPECIAL.indexOf(letter) >= 0) {
        escaped.append('\\');
      }
      escaped.append(letter);
    }
    return escaped.toString();
  }

  /** The same on one line. */
  static String line(String value) {
    return of(value).replace("\n", "<br>");
  }
}
