package io.sentineliq.workbench.shell.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.CommandGroup;
import io.sentineliq.workbench.platform.fx.KeyMemory;
import io.sentineliq.workbench.platform.fx.Shortcuts;
import io.sentineliq.workbench.platform.fx.ViewMemory;
import io.sentineliq.workbench.shell.settings.ShortcutsViewModel.Row;
import io.sentineliq.workbench.shell.settings.ShortcutsViewModel.State;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShortcutsViewModelTest {

  private final Command palette = Command.of("command.palette", "Ctrl+K", () -> {});
  private final Command theme = Command.of("command.theme", null, () -> {});
  private final Command next = Command.of("alert.next", "J", () -> {});
  private final Command acknowledge = Command.of("alert.verb.acknowledge", "A", () -> {});
  private final Command nextEntry = Command.of("audit.next", "J", () -> {});
  private final ViewMemory memory = ViewMemory.forThisRun();
  private final Shortcuts shortcuts = new Shortcuts();
  private final ShortcutsViewModel model =
      new ShortcutsViewModel(
          shortcuts,
          () ->
              List.of(
                  new CommandGroup("Everywhere", true, List.of(palette, theme)),
                  new CommandGroup("Alerts", false, List.of(next, acknowledge)),
                  new CommandGroup("Audit", false, List.of(nextEntry))));

  @BeforeEach
  void open() {
    KeyMemory.follow(shortcuts, memory);
    model.open();
  }

  @Test
  void listsEveryCommandUnderItsPlace() {
    assertThat(model.rows()).hasSize(8);
    assertThat(model.rows().getFirst().command()).isNull();
    model.filterProperty().set("acknow");
    assertThat(model.rows()).extracting(Row::command).containsExactly(null, acknowledge);
    model.filterProperty().set("ctrl+k");
    assertThat(model.rows()).extracting(Row::command).containsExactly(null, palette);
  }

  @Test
  void aKeyIsGivenAtOnceAndKept() {
    model.begin(row(acknowledge));
    model.press("F7");
    assertThat(shortcuts.hintOf(acknowledge)).contains("F7");
    assertThat(said()).isEqualTo("“Acknowledge” has the key F7 now.");
    var later = new Shortcuts();
    KeyMemory.follow(later, memory);
    assertThat(later.hintOf(acknowledge)).contains("F7");
    assertThat(model.isChanged(acknowledge)).isTrue();
  }

  @Test
  void theSameKeyInAnotherPlaceIsNoConflict() {
    model.begin(row(acknowledge));
    model.press("F7");
    model.begin(row(nextEntry));
    model.press("F7");
    assertThat(shortcuts.hintOf(nextEntry)).contains("F7");
  }

  @Test
  void aKeyThatIsTakenChangesNothingUntilThePersonChooses() {
    model.begin(row(acknowledge));
    model.press("J");
    assertThat(model.stateProperty().get())
        .isEqualTo(new State.Conflict(row(acknowledge), "J", next));
    assertThat(shortcuts.hintOf(acknowledge)).contains("A");
    model.cancel();
    assertThat(shortcuts.hintOf(acknowledge)).contains("A");
    assertThat(shortcuts.hintOf(next)).contains("J");
  }

  @Test
  void twoCommandsSwapTheirKeys() {
    model.begin(row(acknowledge));
    model.press("J");
    model.swap();
    assertThat(shortcuts.hintOf(acknowledge)).contains("J");
    assertThat(shortcuts.hintOf(next)).contains("A");
  }

  @Test
  void aTakenKeyLeavesTheOtherWithoutOne() {
    model.begin(row(next));
    model.press("Ctrl+K");
    model.take();
    assertThat(shortcuts.hintOf(next)).contains("Ctrl+K");
    assertThat(shortcuts.hintOf(palette)).isEmpty();
  }

  @Test
  void aKeyThatIsTypedDifferentlyIsStillTheSame() {
    model.begin(row(next));
    model.press("ctrl+k");
    assertThat(model.stateProperty().get()).isInstanceOf(State.Conflict.class);
  }

  @Test
  void keysOfListsAndFieldsAreRefusedInWords() {
    model.begin(row(next));
    model.refuse("ENTER");
    assertThat(said()).startsWith("“ENTER” is needed by lists");
    assertThat(shortcuts.hintOf(next)).contains("J");
  }

  @Test
  void theFirstKeyComesBackUnlessAnotherCommandHasIt() {
    model.begin(row(acknowledge));
    model.press("F7");
    model.begin(row(next));
    model.press("A");
    model.reset(row(acknowledge));
    assertThat(model.stateProperty().get())
        .isEqualTo(new State.Conflict(row(acknowledge), "A", next));
    model.swap();
    assertThat(shortcuts.isChanged(acknowledge)).as("it is as at first").isFalse();
    assertThat(shortcuts.hintOf(next)).contains("F7");
    model.resetAll();
    assertThat(shortcuts.hintOf(next)).contains("J");
    assertThat(memory.recall("keys")).isEmpty();
  }

  @Test
  void nonsenseInTheFileLosesNothingAndStopsNothing() {
    memory.remember(
        "keys",
        Map.of(
            "alert.next", "Ctrl+Nonsense",
            "alert.verb.acknowledge", "F9",
            "case.close", "F10",
            "audit.next", "x".repeat(100_000)));
    var later = new Shortcuts();
    assertThat(KeyMemory.follow(later, memory)).isEqualTo(2);
    assertThat(later.hintOf(next)).contains("J");
    assertThat(later.hintOf(acknowledge)).contains("F9");
    later.change("command.theme", "F11");
    assertThat(memory.recall("keys"))
        .containsEntry("alert.next", "Ctrl+Nonsense")
        .containsEntry("case.close", "F10")
        .containsEntry("command.theme", "F11")
        .hasSize(5);
  }

  private Row row(Command command) {
    return model.rows().stream()
        .filter(row -> command.equals(row.command()))
        .findFirst()
        .orElseThrow();
  }

  private String said() {
    return model.stateProperty().get() instanceof State.Resting(var said)
        ? said
        : Objects.toString(model.stateProperty().get());
  }
}
