package io.sentineliq.workbench.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.support.Toolkit;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nobody touches the whole program for as long as its workspace allows: the window asks for the
 * passphrase, dialogs are gone, and with them the pool of connections, the lock of the store and
 * its keys.
 */
class IdleLockTest {

  private static final String PASSPHRASE = "alder-birch-cedar-7";
  private static final Duration LIMIT = Duration.ofSeconds(10);

  @TempDir Path home;

  private final List<Workplace> opened = new ArrayList<>();

  @Test
  void dropsKeysAndConnectionsAndShowsNothingAnyMore() {
    gate().found(Optional.of(PASSPHRASE.toCharArray()), Progress.unwatched()).workplace().close();
    var locked = Messages.text("unlock.title");
    var secret = "What a dialog showed";
    try (var program = RunningProgram.start(home, new ImpatientGate(gate(), opened))) {
      program.awaitText(locked);
      program.write(PASSPHRASE);
      program.type(KeyCode.ENTER);
      program.awaitNoText(locked);
      var dialog = Toolkit.call(Stage::new);
      Toolkit.run(
          () -> {
            dialog.setScene(new Scene(new Label(secret)));
            dialog.show();
          });
      program.awaitText(secret);
      program.awaitText(locked);
      assertThat(program.texts()).doesNotContain(secret);
      var left = opened.getFirst();
      assertThatThrownBy(() -> left.alerts().openCount()).isInstanceOf(RuntimeException.class);
      gate()
          .open(new StoreGate.Key.Passphrase(PASSPHRASE.toCharArray(), ""), Progress.unwatched())
          .close();
      assertThatThrownBy(() -> gate().open(new StoreGate.Key.None(), Progress.unwatched()))
          .as("without the passphrase")
          .isInstanceOf(RuntimeException.class);
    }
  }

  private StoreGate gate() {
    var places = new Places(home);
    return new LocalStoreGate(
        places.store(), places, new Opening(Clock.systemUTC(), Desktop::refuseUserInterface));
  }

  /** Opens workplaces that are locked after {@link #LIMIT}, and notes them. */
  private record ImpatientGate(StoreGate gate, List<Workplace> opened) implements StoreGate {

    @Override
    public String name() {
      return gate.name();
    }

    @Override
    public StoreGate at(Path folder) {
      return new ImpatientGate(gate.at(folder), opened);
    }

    @Override
    public Standing look(Progress progress) {
      return gate.look(progress);
    }

    @Override
    public Founded found(Optional<char[]> passphrase, Progress progress) {
      return gate.found(passphrase, progress);
    }

    @Override
    public Optional<Path> restore(Path backup, Progress progress) {
      return gate.restore(backup, progress);
    }

    @Override
    public Workplace open(Key key, Progress progress) {
      var workplace = gate.open(key, progress);
      opened.add(workplace);
      return (Workplace)
          Proxy.newProxyInstance(
              Workplace.class.getClassLoader(),
              new Class<?>[] {Workplace.class},
              (proxy, method, values) -> {
                if (method.getName().equals("idleLimit")) {
                  return Optional.of(LIMIT);
                }
                try {
                  return method.invoke(workplace, values);
                } catch (InvocationTargetException e) {
                  throw e.getCause();
                }
              });
    }
  }
}
