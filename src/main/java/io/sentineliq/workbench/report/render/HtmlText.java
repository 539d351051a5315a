package io.sentineliq.workbench.report.render;

import io.sentineliq.workbench.platform.text.VisibleText;

/** Markup of ours and text of others; only the first is written as it stands. */
final class HtmlText {

  private final StringBuilder out = new StringBuilder();

  HtmlText raw(String markup) {
    out.append(markup);
    return this;
  }

  HtmlText text(String value) {
    var visible = VisibleText.lines(value);
    for (var i = 0; i < visible.length(); i++) {
      var letter = visible.charAt(i);
      switch (letter) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '\n' -> out.append("<br>\n");
        default -> out.append(letter);
      }
    }
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
