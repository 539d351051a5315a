package io.sentineliq.workbench.platform.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
  @Test
  void readsStylesLinksAndBreaks() {
    assertThat(Markdown.parse("a **b _c_** `d` ~~e~~\nf  \ng [h](http://evil.example/x)"))
        .containsExactly(
            new Block.Paragraph(
                List.of(
                    Span.plain("a "),
                    new Span("b ", Set.of(Span.Style.BOLD), ""),
                    new Span("c", Set.of(Span.Style.BOLD, Span.Style.ITALIC), ""),
                    Span.plain(" "),
                    new Span("d", Set.of(Span.Style.CODE), ""),
                    Span.plain(" "),
                    new Span("e", Set.of(Span.Style.STRUCK), ""),
                    Span.plain(" f\ng "),
                    new Span("h", Set.of(), "http://evil.example/x"))));
  }

  @Test
  void readsListsWithNumbersAndBoxes() {
    assertThat(Markdown.parse("- [ ] open\n- [X] done\n- plain\n\n3. three"))
        .containsExactly(
            new Block.Items(
                Optional.empty(),
                List.of(
                    new Block.Item(Optional.of(false), paragraph("open")),
                    new Block.Item(Optional.of(true), paragraph("done")),
                    new Block.Item(Optional.empty(), paragraph("plain")))),
            new Block.Items(
                Optional.of(3), List.of(new Block.Item(Optional.empty(), paragraph("three")))));
  }

  @Test
  void fillsTheRowsOfATable() {
    assertThat(Markdown.parse("| Host | State |\n|---|---|\n| a | open |\n| b |"))
        .containsExactly(
            new Block.Table(
                List.of(List.of(Span.plain("Host")), List.of(Span.plain("State"))),
                List.of(
                    List.of(List.of(Span.plain("a")), List.of(Span.plain("open"))),
                    List.of(List.of(Span.plain("b")), List.of()))));
  }

  @Test
  void foreignMarkupIsText() {
    assertThat(Markdown.parse("<script>alert(1)</script>\n\na <b onclick=x>b</b>"))
        .containsExactly(
            new Block.Code("<script>alert(1)</script>"),
            new Block.Paragraph(List.of(Span.plain("a <b onclick=x>b</b>"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {">", "- ", "*a _b ", "[", "![a](", "` ", "<a ", "1. "})
  void nothingNestsTooDeep(String opening) {
    var hostile = opening.repeat(20_000) + "end";

    assertThat(Markdown.parse(hostile).toString()).contains("end");
  }

  private static List<Block> paragraph(String text) {
    return List.of(new Block.Paragraph(List.of(Span.plain(text))));
  }
}
