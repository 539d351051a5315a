package io.sentineliq.workbench.shell.secondfactor;

import io.sentineliq.workbench.platform.fx.OneAct;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.security.AuthenticatorKey;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.task.Tasks;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** From no second factor to one whose backup codes were shown once, and back. */
final class SecondFactorViewModel {

  /** What the page shows. */
  enum Stage {
    /** The store was not asked yet. */
    UNKNOWN,
    /** No codes are asked for. */
    OFF,
    /** The secret is shown; a first code proves that it arrived. */
    ADDING,
    /** The backup codes are shown, this once. */
    BACKUP,
    /** Codes are asked for. */
    ON
  }

  private final OwnSecondFactor factor;
  private final Window window;

  // Properties
  private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.UNKNOWN);
  private final ReadOnlyStringWrapper letters = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper address = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper backup = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
  private final OneAct acting;
  private final StringProperty code = new SimpleStringProperty("");

  SecondFactorViewModel(OwnSecondFactor factor, Window window) {
    this.factor = factor;
    this.window = window;
    this.acting = new OneAct(window.tasks());
  }

  ReadOnlyObjectProperty<Stage> stageProperty() {
    return stage.getReadOnlyProperty();
  }

  /** The secret in groups of four, to be typed; empty unless it is being added. */
  ReadOnlyStringProperty lettersProperty() {
    return letters.getReadOnlyProperty();
  }

  /** The secret as a picture says it; empty unless it is being added. */
  ReadOnlyStringProperty addressProperty() {
    return address.getReadOnlyProperty();
  }

  /** The backup codes, two on a line; empty unless they are shown. */
  ReadOnlyStringProperty backupProperty() {
    return backup.getReadOnlyProperty();
  }

  /** What is wrong; empty while nothing is. */
  ReadOnlyStringProperty errorProperty() {
    return error.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty busyProperty() {
    return acting.busyProperty();
  }

  /** The code that proves that the secret arrived, or that whoever removes it has it. */
  StringProperty codeProperty() {
    return code;
  }

  // Commands

  /** Asks the store whether there is one. */
  void look() {
    run(progress -> factor.isOn(), isOn -> show(isOn ? Stage.ON : Stage.OFF));
  }

  void begin() {
    run(
        progress -> new Shown(new AuthenticatorKey(factor.begin()), factor.account()),
        shown -> {
          letters.set(shown.key.letters().replaceAll("(.{4})(?=.)", "$1 "));
          address.set(shown.key.address(shown.account));
          show(Stage.ADDING);
        });
  }

  void confirm() {
    var typed = code.get().replace(" ", "");
    if (typed.isEmpty()) {
      error.set(Messages.text("secondFactor.code.empty"));
      return;
    }
    run(progress -> factor.confirm(typed), this::confirmed);
  }

  /** The backup codes are kept; they are forgotten here. */
  void finish() {
    forget();
    show(Stage.ON);
  }

  void end() {
    if (code.get().isBlank()) {
      error.set(Messages.text("secondFactor.code.empty"));
      return;
    }
    var isMeant =
        window
            .dialogs()
            .ask(
                Messages.text("secondFactor.end.question"),
                Messages.text("secondFactor.end.detail"),
                Messages.text("secondFactor.end"),
                Messages.text("secondFactor.end.keep"));
    if (isMeant) {
      endAtOnce();
    }
  }

  void endAtOnce() {
    var typed = code.get().strip();
    code.set("");
    run(
        progress -> {
          factor.end(typed);
          return Boolean.TRUE;
        },
        ended -> show(Stage.OFF));
  }

  /** Nothing secret stays when the page is left. */
  void leave() {
    forget();
    stage.set(Stage.UNKNOWN);
  }

  private void confirmed(List<String> codes) {
    code.set("");
    if (codes.isEmpty()) {
      error.set(Messages.text("secondFactor.code.wrong"));
    } else {
      forget();
      var lines = new StringBuilder();
      for (var i = 0; i < codes.size(); i++) {
        lines.append(codes.get(i)).append(i % 2 == 0 ? "   " : "\n");
      }
      backup.set(lines.toString().strip());
      show(Stage.BACKUP);
    }
  }

  private void show(Stage next) {
    error.set("");
    stage.set(next);
  }

  private void forget() {
    letters.set("");
    address.set("");
    backup.set("");
    code.set("");
    error.set("");
  }

  private <T> void run(Tasks.Work<T> work, Consumer<? super T> onSuccess) {
    acting.start(
        TaskTitle.quiet(Messages.text("secondFactor.title")), work, onSuccess, this::failed);
  }

  private void failed(Throwable failure) {
    if (failure instanceof ProblemException expected) {
      error.set(expected.problem().sentence());
    } else {
      window.failures().accept(failure);
    }
  }

  private record Shown(AuthenticatorKey key, String account) {}
}
