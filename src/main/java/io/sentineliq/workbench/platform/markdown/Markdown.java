package io.sentineliq.workbench.platform.markdown;

import java.util.List;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown (CommonMark 0.31 with tables, strikethrough and tick boxes). Any text is Markdown:
 * nothing is refused, and what nests deeper than {@value #DEEPEST} levels is read as plain text.
 * Takes time in proportion to the length: long texts are read in the background.
 */
public final class Markdown {

  private static final int DEEPEST = 30;

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
          .maxOpenBlockParsers(DEEPEST)
          .maxInlineNesting(DEEPEST)
          .build();

  private Markdown() {}

  /** The blocks of {@code text}. */
  public static List<Block> parse(String text) {
    return Blocks.of(PARSER.parse(text));
  }
}
