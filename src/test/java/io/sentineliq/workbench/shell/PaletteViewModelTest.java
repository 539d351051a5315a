package io.sentineliq.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.platform.fx.Command;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;

class PaletteViewModelTest {

  private final SimpleBooleanProperty enabled = new SimpleBooleanProperty(true);
  private final PaletteViewModel palette =
      new PaletteViewModel(
          () ->
              List.of(
                  command("Go to Home"),
                  command("Go to Alerts"),
                  command("Import alerts…"),
                  command("Acknowledge").when(enabled)));

  @Test
  void offersEverythingAtFirst() {
    palette.open();
    assertThat(hits())
        .containsExactly("Go to Home", "Go to Alerts", "Import alerts…", "Acknowledge");
  }

  @Test
  void findsByTheStartsOfWords() {
    palette.queryProperty().set("ga");
    assertThat(hits().getFirst()).isEqualTo("Go to Alerts");
    palette.queryProperty().set("imp");
    assertThat(hits()).containsExactly("Import alerts…");
    palette.queryProperty().set("ackn");
    assertThat(hits()).containsExactly("Acknowledge");
  }

  @Test
  void findsNothingWhereLettersAreMissing() {
    palette.queryProperty().set("xyz");
    assertThat(hits()).isEmpty();
  }

  @Test
  void leavesOutWhatCannotBeDoneNow() {
    enabled.set(false);
    palette.open();
    assertThat(hits()).doesNotContain("Acknowledge");
  }

  private List<String> hits() {
    return palette.hits().stream().map(Command::text).toList();
  }

  private static Command command(String text) {
    return Command.of("alert.undo", null, () -> {}).saying(text);
  }
}
