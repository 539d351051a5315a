package io.sentineliq.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.RecordLink;
import io.sentineliq.workbench.support.ImmediateTasks;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;

class PaletteViewModelTest {

  private static final SubjectRef CASE = new SubjectRef("CASE", new UUID(0, 7));

  private final List<SubjectRef> opened = new ArrayList<>();
  private final SimpleBooleanProperty enabled = new SimpleBooleanProperty(true);
  private final PaletteViewModel palette =
      new PaletteViewModel(
          () ->
              List.of(
                  command("Go to Home"),
                  command("Go to Alerts"),
                  command("Import alerts…"),
                  command("Acknowledge").when(enabled)),
          (typed, progress) ->
              typed.equals("7") ? List.of(new RecordLink(CASE, "Case 7: Payroll")) : List.of(),
          opened::add,
          new ImmediateTasks(),
          failure -> {
            throw new AssertionError(failure);
          });

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

  @Test
  void findsRecordsAndOpensThem() {
    palette.queryProperty().set("7");
    assertThat(hits()).containsExactly("Case 7: Payroll");
    palette.hits().getFirst().run();
    assertThat(opened).containsExactly(CASE);
    palette.queryProperty().set("");
    assertThat(hits()).as("nothing typed names no record").doesNotContain("Case 7: Payroll");
  }

  private List<String> hits() {
    return palette.hits().stream().map(Command::text).toList();
  }

  private static Command command(String text) {
    return Command.of("alert.undo", null, () -> {}).saying(text);
  }
}
