package io.sentineliq.workbench.platform.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

/** Tables from the codes in the text to what is drawn and to what it means (ISO 32000-2, 9.7.5). */
final class CodeMap {

  private static final int MOST_AT_ONCE = 100;
  private static final String HEAD =
      """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo << /Registry (Adobe) /Ordering (%2$s) /Supplement 0 >> def
      /CMapName /%1$s def
      /CMapType %3$d def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange
      """;
  private static final String FOOT =
      """
      endcmap
      CMapName currentdict /CMap defineresource pop
      end
      end
      """;

  private CodeMap() {}

  /** Codes to glyphs. */
  static byte[] toGlyphs(List<EmbeddedFont.Letter> letters, String name) {
    return written(
        HEAD.formatted(name, "Identity", 1),
        "cidchar",
        letters,
        letter -> Integer.toString(letter.glyph()));
  }

  /** Codes to letters. */
  static byte[] toLetters(List<EmbeddedFont.Letter> letters) {
    return written(
        HEAD.formatted("Adobe-Identity-UCS", "UCS", 2),
        "bfchar",
        letters,
        letter -> "<" + hex(letter.meaning()) + ">");
  }

  /** A text as PDF counts it: UTF-16, the high byte first. */
  private static String hex(String text) {
    return HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
  }

  private static byte[] written(
      String head,
      String kind,
      List<EmbeddedFont.Letter> letters,
      Function<EmbeddedFont.Letter, String> target) {
    var map = new StringBuilder(head);
    for (var from = 0; from < letters.size(); from += MOST_AT_ONCE) {
      var to = Math.min(letters.size(), from + MOST_AT_ONCE);
      map.append(to - from).append(" begin").append(kind).append('\n');
      for (var i = from; i < to; i++) {
        map.append("<%04X> %s\n".formatted(i + 1, target.apply(letters.get(i))));
      }
      map.append("end").append(kind).append('\n');
    }
    return map.append(FOOT).toString().getBytes(StandardCharsets.US_ASCII);
  }
}
