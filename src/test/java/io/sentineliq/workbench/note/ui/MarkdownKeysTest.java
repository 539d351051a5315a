package io.sentineliq.workbench.note.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.note.ui.MarkdownKeys.Selected;
import org.junit.jupiter.api.Test;

class MarkdownKeysTest {

  @Test
  void aMarkIsPutAroundTheSelectionAndTakenAwayAgain() {
    var bold = MarkdownKeys.wrap(new Selected("a word here", 2, 6), "**");

    assertThat(bold).isEqualTo(new Selected("a **word** here", 4, 8));
    assertThat(MarkdownKeys.wrap(bold, "**")).isEqualTo(new Selected("a word here", 2, 6));
  }

  @Test
  void aLinkWaitsForItsTarget() {
    assertThat(MarkdownKeys.link(new Selected("see report", 4, 10)))
        .isEqualTo(new Selected("see [report]()", 13, 13));
  }

  @Test
  void aLineBecomesAHeadingOfAnotherLevelAndPlainAgain() {
    var second = MarkdownKeys.heading(new Selected("one\ntwo", 5, 5), 2);
    assertThat(second).isEqualTo(new Selected("one\n## two", 8, 8));

    var first = MarkdownKeys.heading(second, 1);
    assertThat(first.text()).isEqualTo("one\n# two");
    assertThat(MarkdownKeys.heading(first, 1)).isEqualTo(new Selected("one\ntwo", 5, 5));
  }

  @Test
  void everySelectedLineBecomesAPoint() {
    assertThat(MarkdownKeys.prefix(new Selected("a\nb\nc", 0, 3), "- ").text())
        .isEqualTo("- a\n- b\nc");
  }
}
