package io.sentineliq.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.Feature;
import io.sentineliq.workbench.platform.fx.NavigationEntry;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.fx.View;
import io.sentineliq.workbench.platform.persistence.StoreInfo;
import java.time.Instant;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

/** What is told across the top, and how long. */
class ShellViewModelTest {

  private Instant now = Instant.parse("2026-03-01T12:00:00Z");
  private final ShellViewModel shell =
      new ShellViewModel(
          new Surroundings(
              WorkspaceLook.plain("Alder"),
              "Ana",
              new StoreInfo(StoreInfo.Kind.LOCAL, "cases", StoreInfo.Protection.ENCRYPTED)),
          List.of(new Places()),
          new TaskListModel(() -> now),
          () -> now);

  @Test
  void whatWasDoneIsOldNewsInTheNextPlace() {
    shell.activate();
    shell.noticeProperty().set(Notice.information("Case 4 is ready"));
    now = now.plusSeconds(10);
    shell.navigation().open("second");
    assertThat(shell.noticeProperty().get()).isNull();
  }

  @Test
  void whatComesOnTheWayToAPlaceIsReadThere() {
    shell.activate();
    shell.noticeProperty().set(Notice.information("Case 4 is ready"));
    shell.navigation().open("second");
    assertThat(shell.noticeProperty().get()).isNotNull();
  }

  @Test
  void whatWentWrongStaysUntilItIsClosed() {
    shell.activate();
    shell.noticeProperty().set(Notice.warning("The server does not answer"));
    now = now.plusSeconds(10);
    shell.navigation().open("second");
    assertThat(shell.noticeProperty().get()).isNotNull();
  }

  private static final class Places implements Feature {

    @Override
    public List<NavigationEntry> navigation() {
      return List.of(place("first", 10), place("second", 20));
    }

    @Override
    public List<Command> commands() {
      return List.of();
    }

    private static NavigationEntry place(String id, int order) {
      return new NavigationEntry(
          id, "mdi2h-home", order, new ReadOnlyStringWrapper(""), () -> new View<>(new Pane(), id));
    }
  }
}
