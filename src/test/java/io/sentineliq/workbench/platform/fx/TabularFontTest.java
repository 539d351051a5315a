package io.sentineliq.workbench.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.support.Toolkit;
import java.io.ByteArrayInputStream;
import java.util.stream.Collectors;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

class TabularFontTest {

  @Test
  void makesAllFiguresEquallyWide() {
    var widths =
        Toolkit.call(
            () -> {
              var bytes =
                  TabularFont.of(Fonts.read("inter/Inter-Regular.otf"), "Figures Under Test");
              var font = Font.loadFont(new ByteArrayInputStream(bytes), 100);
              assertThat(font.getFamily()).isEqualTo("Figures Under Test");
              return "0123456789"
                  .chars()
                  .mapToObj(digit -> width(Character.toString(digit), font))
                  .collect(Collectors.toSet());
            });
    assertThat(widths).hasSize(1);
  }

  @Test
  void leavesLettersAsTheyAre() {
    var widths =
        Toolkit.call(
            () -> {
              var bytes = Fonts.read("inter/Inter-Regular.otf");
              var plain = Font.loadFont(new ByteArrayInputStream(bytes), 100);
              var made =
                  Font.loadFont(
                      new ByteArrayInputStream(TabularFont.of(bytes, "Letters Under Test")), 100);
              return new double[] {
                width("Acknowledged ago", plain), width("Acknowledged ago", made)
              };
            });
    assertThat(widths[0]).isEqualTo(widths[1]).isPositive();
  }

  private static double width(String words, Font font) {
    var text = new Text(words);
    text.setFont(font);
    return text.getLayoutBounds().getWidth();
  }
}
