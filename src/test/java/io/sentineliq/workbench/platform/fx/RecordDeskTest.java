package io.sentineliq.workbench.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.platform.change.ChangeFeed;
import io.sentineliq.workbench.platform.list.IdSnapshot;
import io.sentineliq.workbench.platform.list.ListSource;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.ImmediateTasks;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A list with one record in full beside it, while the server comes and goes. */
class RecordDeskTest {

  private static final UUID ONE = new UUID(1, 1);
  private static final UUID TWO = new UUID(2, 2);
  private static final UUID THREE = new UUID(3, 3);

  private final Records records = new Records();
  private final List<Throwable> told = new ArrayList<>();
  private final ChangePulse changes = new ChangePulse(new ChangeFeed(), Runnable::run);
  private final RecordDesk<String, UUID, String> desk =
      new RecordDesk<>(
          records,
          "",
          Function.identity(),
          records::inFull,
          new ImmediateTasks(),
          changes,
          told::add);

  @BeforeEach
  void openTwo() {
    desk.activate();
    desk.stayWith(TWO, () -> {});
    desk.stayWith(ONE, () -> {});
    assertThat(desk.detailsProperty().get()).isEqualTo("all of " + ONE);
  }

  @Test
  void whatIsOnScreenAndWhatWasOpenedStaysReadableWhileTheServerIsAway() {
    records.isAway = true;
    desk.refresh();
    assertThat(desk.detailsProperty().get()).isEqualTo("all of " + ONE);
    assertThat(desk.list().rowsProperty().get().size()).isEqualTo(3);
    desk.stayWith(TWO, () -> {});
    assertThat(desk.detailsProperty().get()).isEqualTo("all of " + TWO);
    assertThat(desk.failureProperty().get()).isNull();
  }

  @Test
  void whatWasNeverOpenedIsToldToBeOutOfReach() {
    records.isAway = true;
    desk.stayWith(THREE, () -> {});
    assertThat(desk.detailsProperty().get()).isNull();
    assertThat(desk.failureProperty().get()).isNotNull();
    records.isAway = false;
    desk.refresh();
    assertThat(desk.detailsProperty().get()).isEqualTo("all of " + THREE);
  }

  @Test
  void whatIsGoneIsNotShownFromMemory() {
    records.isGone = true;
    desk.refresh();
    assertThat(desk.detailsProperty().get()).isNull();
  }

  /** Three records of a server that can be away. */
  private static final class Records implements ListSource<String, UUID> {
    private boolean isAway;
    private boolean isGone;

    @Override
    public IdSnapshot firstIds(String query, int limit, Progress progress) {
      requireServer();
      return IdSnapshot.of(List.of(ONE, TWO, THREE), true);
    }

    @Override
    public IdSnapshot allIds(String query, Progress progress) {
      return firstIds(query, 3, progress);
    }

    @Override
    public List<UUID> rows(List<UUID> ids, Progress progress) {
      requireServer();
      return ids;
    }

    String inFull(UUID id, Progress progress) {
      requireServer();
      if (isGone) {
        throw new Problem.NotFound("Record").asException();
      }
      return "all of " + id;
    }

    private void requireServer() {
      if (isAway) {
        throw new Problem.Offline("pg.example/soc").asException();
      }
    }
  }
}
