package io.sentineliq.workbench.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.MissingResourceException;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class MessagesFormatTest {
  private final ResourceBundle bundle;

  MessagesFormatTest() throws IOException {
    bundle =
        new PropertyResourceBundle(
            new StringReader(
                """
                plain=It's 100% {done}
                filled=It''s {0,choice,1#one alert|1<{0} alerts}
                """));
  }

  @Test
  void takesATextWithoutArgumentsAsItStands() {
    assertThat(Messages.text(bundle, "plain")).isEqualTo("It's 100% {done}");
  }

  @Test
  void fillsInArguments() {
    assertThat(Messages.text(bundle, "filled", 1)).isEqualTo("It's one alert");
    assertThat(Messages.text(bundle, "filled", 12_345)).isEqualTo("It's 12,345 alerts");
  }

  @Test
  void refusesAKeyWithoutText() {
    assertThatThrownBy(() -> Messages.text("no.such.key"))
        .isInstanceOf(MissingResourceException.class)
        .hasMessageContaining("no.such.key");
  }

  @Test
  void wordsAConstantWithABodyByItsEnum() {
    assertThat(Messages.keyOf(CoffeeSize.LARGE)).isEqualTo("coffeeSize.LARGE");
  }

  private enum CoffeeSize {
    LARGE {
      @Override
      public String toString() {
        return "large";
      }
    }
  }
}
