package io.sentineliq.workbench.shell.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.platform.fx.Dialogs;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.fx.Shortcuts;
import io.sentineliq.workbench.platform.fx.ViewMemory;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.support.FakeUpkeep;
import io.sentineliq.workbench.support.ImmediateTasks;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UpkeepViewModelTest {

  private final ImmediateTasks tasks = new ImmediateTasks();
  private final FakeUpkeep upkeep = new FakeUpkeep();
  private final List<Notice> notices = new ArrayList<>();
  private final List<Path> shown = new ArrayList<>();
  private final UpkeepViewModel model =
      new UpkeepViewModel(
          upkeep,
          new Window(
              tasks,
              new Shortcuts(),
              ViewMemory.forThisRun(),
              new Dialogs(() -> null),
              notices::add,
              failure -> {
                throw new AssertionError(failure);
              },
              place -> {},
              shown::add,
              InstantSource.system()));

  @Test
  void saysWhereTheBackupIsAndShowsItsFolder() {
    model.backUp(Path.of("usb", "monday.zip"));

    assertThat(upkeep.asked()).containsExactly("back up to " + Path.of("usb", "monday.zip"));
    assertThat(notices.getFirst().text()).contains("monday.zip").contains("read again");
    notices.getFirst().actions().getFirst().run().run();
    assertThat(shown).containsExactly(Path.of("usb"));
  }

  @Test
  void beginsOneThingAtATime() {
    tasks.hold();
    model.backUp(Path.of("monday.zip"));
    model.restore(Path.of("monday.zip"), Path.of("elsewhere"));
    tasks.releaseAll();

    assertThat(upkeep.asked()).hasSize(1);
  }

  @Test
  void listsWhatWasFoundOfThisComputer() {
    model.check();

    assertThat(model.findings())
        .extracting(Upkeep.Finding::verdict)
        .containsExactly(Upkeep.Verdict.GOOD, Upkeep.Verdict.NOTE, Upkeep.Verdict.BAD);
    assertThat(model.checkingProperty().get()).isFalse();
  }
}
