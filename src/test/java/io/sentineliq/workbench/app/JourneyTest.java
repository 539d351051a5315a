package io.sentineliq.workbench.app;

import io.sentineliq.workbench.platform.persistence.Datastore;
import io.sentineliq.workbench.platform.persistence.Migrations;
import io.sentineliq.workbench.platform.persistence.local.LocalStores;
import io.sentineliq.workbench.platform.persistence.local.Protection;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program on a real store: from the first start to the history, by keyboard. */
class JourneyTest {

  private static final String PASSPHRASE = "otter vivid granite 91";

  @TempDir Path home;

  private @Nullable RunningProgram program;

  @AfterEach
  void close() {
    if (program != null) {
      program.close();
    }
  }

  @Test
  void aLogIsDroppedAnAlertAcknowledgedAndTakenBackAndAllIsInTheHistory() throws Exception {
    start();
    program().click("#skip");
    program().awaitText(Messages.text("home.title"));
    program().drop(EveLog.of(home, 40));
    program().importWhatIsSeen();
    program().awaitTextContaining("40 imported");
    program().control(KeyCode.DIGIT2);
    program().awaitText("40 alerts");
    program().picture("journey-alerts");
    program().awaitText("New");
    program().type(KeyCode.J, KeyCode.K, KeyCode.A);
    program().awaitText("Acknowledged");
    program().awaitText(Messages.text("alert.undo"));
    program().type(KeyCode.U);
    program().awaitNoText("Acknowledged");
    program().control(KeyCode.DIGIT8);
    program().awaitText("ALERT_ACKNOWLEDGED");
    program().awaitText("ALERT_CHANGE_UNDONE");
    program().awaitText("DATA_IMPORTED");
    program().picture("journey-audit");
  }

  @Test
  void aProtectedStoreOpensWithItsPassphraseOnly() {
    create(Protection.passphrase(PASSPHRASE.toCharArray())).close();
    start();
    program().await("#unlock");
    program().write("not the passphrase");
    program().type(KeyCode.ENTER);
    program().awaitText(wrongPassphrase());
    program().picture("journey-wrong-passphrase");
    program().write(PASSPHRASE);
    program().type(KeyCode.ENTER);
    program().awaitText(Messages.text("home.title"));
  }

  @Test
  void aStoreInUseNamesWhoHoldsItAndOpensWhenItIsFree() {
    var held = create(Protection.none());
    start();
    program().awaitTextContaining("process " + ProcessHandle.current().pid());
    program().picture("journey-locked");
    held.close();
    program().type(KeyCode.ENTER);
    program().awaitText(Messages.text("home.title"));
  }

  @Test
  void aStoreOfANewerProgramSaysWhatToDo() {
    var newer = new Problem.StoreIsNewer("store", "9999", Migrations.LATEST);
    program = RunningProgram.start(home, new RefusingGate(newer));
    program().awaitTextContaining("newer version");
    program().picture("journey-newer");
  }

  private Datastore create(Protection protection) {
    var created = new LocalStores().create(home.resolve("store"), protection).datastore();
    new Opening(Clock.systemUTC(), () -> {}).found(created);
    return created;
  }

  private void start() {
    program = RunningProgram.start(home);
  }

  private String wrongPassphrase() {
    return Messages.text("problem.wrongPassphrase", "store");
  }

  private RunningProgram program() {
    return Objects.requireNonNull(program);
  }

  /** A store that answers with one problem only. */
  private record RefusingGate(Problem problem) implements StoreGate {
    @Override
    public String name() {
      return "store";
    }

    @Override
    public StoreGate at(Path folder) {
      return this;
    }

    @Override
    public Standing look(Progress progress) {
      return Standing.OPEN;
    }

    @Override
    public Founded found(Optional<char[]> passphrase, Progress progress) {
      throw problem.asException();
    }

    @Override
    public Optional<Path> restore(Path backup, Progress progress) {
      throw problem.asException();
    }

    @Override
    public Workplace open(Key key, Progress progress) {
      throw problem.asException();
    }
  }
}
