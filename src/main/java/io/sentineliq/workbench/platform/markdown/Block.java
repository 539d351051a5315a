package io.sentineliq.workbench.platform.markdown;

import java.util.List;
import java.util.Optional;

/** A part of a text, one below the other. */
public sealed interface Block {

  /** A heading of level 1 to 6. */
  record Heading(int level, List<Span> spans) implements Block {}

  /** A paragraph; line breaks are {@code \n} in its spans. */
  record Paragraph(List<Span> spans) implements Block {}

  /** Lines that are shown as they stand. */
  record Code(String text) implements Block {}

  /** What somebody else said. */
  record Quote(List<Block> blocks) implements Block {}

  /**
   * A list.
   *
   * @param start the first number; empty without numbers
   */
  record Items(Optional<Integer> start, List<Item> items) implements Block {}

  /**
   * A point of a list.
   *
   * @param checked whether its box is ticked; empty without a box
   */
  record Item(Optional<Boolean> checked, List<Block> blocks) {}

  /** A table; every row has as many cells as the header. */
  record Table(List<List<Span>> header, List<List<List<Span>>> rows) implements Block {}

  /** A line across. */
  record Rule() implements Block {}
}
