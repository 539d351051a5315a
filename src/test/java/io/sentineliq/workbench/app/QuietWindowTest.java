package io.sentineliq.workbench.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.support.Specimens;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.Toolkit;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A window that nobody touches lets the processor sleep. */
class QuietWindowTest {

  /** A window that moves is looked through sixty times a second. */
  private static final int FEW = 10;

  @TempDir Path folder;

  private WorkspaceFixture fixture;
  private DeskWindow desk;
  private int looked;

  @BeforeEach
  void open() {
    fixture = WorkspaceFixture.open(TestDatabase.H2, folder);
    Specimens.store(fixture.alder());
    desk = new DeskWindow(SessionWorkplace.of(fixture.alder(), folder.resolve("ledger")));
    Toolkit.run(() -> desk.stage().getScene().addPostLayoutPulseListener(() -> looked++));
  }

  @AfterEach
  void close() {
    desk.close();
    fixture.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"navigation.home", "navigation.alerts", "navigation.incidents"})
  void aPlaceComesToRest(String place) {
    desk.go(place);
    assertThat(IntStream.range(0, 30).anyMatch(second -> looksInASecond() < FEW)).isTrue();
  }

  private int looksInASecond() {
    var before = Toolkit.call(() -> looked);
    LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
    return Toolkit.call(() -> looked) - before;
  }
}
