package io.sentineliq.workbench.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTextTest {

  @ParameterizedTest
  @CsvSource({
    "invoice\u202Efdp.exe, invoice‹U+202E›fdp.exe",
    "pay\u200Bpal, pay‹U+200B›pal",
    "a\u0000b, a‹U+0000›b",
    "a\u001B[2Jb, a‹U+001B›[2Jb",
    "a\u0085b, a‹U+0085›b",
    "soft\u00ADhyphen, soft‹U+00AD›hyphen",
    "isolate\u2066x\u2069, isolate‹U+2066›x‹U+2069›",
    "filler\u3164, filler‹U+3164›",
    "mark\uFEFF, mark‹U+FEFF›",
    "line\u2028break, line‹U+2028›break"
  })
  void labelsWhatHides(String hostile, String shown) {
    assertThat(VisibleText.of(hostile)).isEqualTo(shown);
  }

  @Test
  void labelsTagsAndLoneSurrogates() {
    assertThat(VisibleText.of("a" + Character.toString(0xE0041))).isEqualTo("a‹U+E0041›");
    assertThat(VisibleText.of("a\uD83D")).isEqualTo("a‹U+D83D›");
  }

  @Test
  void leavesOrdinaryTextAsItIs() {
    var text = "Café · 日本語 · ﷽ · 👍🏽 · naïve — „quoted“";
    assertThat(VisibleText.of(text)).isSameAs(text);
  }

  @Test
  void keepsLineBreaksOnlyWhereThereAreLines() {
    assertThat(VisibleText.lines("one\n\ttwo\r")).isEqualTo("one\n\ttwo‹U+000D›");
    assertThat(VisibleText.of("one\ntwo")).isEqualTo("one‹U+000A›two");
  }
}
