package io.sentineliq.workbench.shell.password;

import io.sentineliq.workbench.platform.fx.OneAct;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The password of now, the next one twice, and what is wrong with them. */
final class PasswordViewModel {

  private final OwnPassword own;
  private final Window window;

  // Properties
  private final StringProperty current = new SimpleStringProperty("");
  private final StringProperty next = new SimpleStringProperty("");
  private final StringProperty repeated = new SimpleStringProperty("");
  private final OneAct acting;
  private final BooleanProperty accepted = new SimpleBooleanProperty();
  private final ReadOnlyIntegerWrapper score = new ReadOnlyIntegerWrapper(-1);
  private final ReadOnlyStringWrapper advice = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper repeatError = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper done = new ReadOnlyStringWrapper("");
  private final BooleanBinding changeable;

  PasswordViewModel(OwnPassword own, Window window) {
    this.own = own;
    this.window = window;
    this.acting = new OneAct(window.tasks());
    next.subscribe(text -> judge());
    repeated.subscribe(text -> compare());
    changeable =
        Bindings.createBooleanBinding(
            () ->
                !acting.busyProperty().get()
                    && accepted.get()
                    && !current.get().isEmpty()
                    && next.get().equals(repeated.get()),
            acting.busyProperty(),
            accepted,
            current,
            next,
            repeated);
  }

  /** What the page is called. */
  String titleKey() {
    return own.isOnServer() ? "password.title" : "password.local.title";
  }

  /** What the page says first. */
  String detail() {
    return Messages.text(own.isOnServer() ? "password.detail" : "password.local.detail");
  }

  /** As it is typed. */
  StringProperty currentProperty() {
    return current;
  }

  /** As it is typed. */
  StringProperty nextProperty() {
    return next;
  }

  /** The next one once more. */
  StringProperty repeatedProperty() {
    return repeated;
  }

  /** How hard the next one is to guess, 0 to 4, or -1 while nothing is typed. */
  ReadOnlyIntegerProperty scoreProperty() {
    return score.getReadOnlyProperty();
  }

  /** What would make it better. */
  ReadOnlyStringProperty adviceProperty() {
    return advice.getReadOnlyProperty();
  }

  /** That the two differ; empty while they may still become the same. */
  ReadOnlyStringProperty repeatErrorProperty() {
    return repeatError.getReadOnlyProperty();
  }

  /** Why it was refused; empty while nothing went wrong. */
  ReadOnlyStringProperty errorProperty() {
    return error.getReadOnlyProperty();
  }

  /** That it was changed; empty before. */
  ReadOnlyStringProperty doneProperty() {
    return done.getReadOnlyProperty();
  }

  /** Whether what is typed can be tried. */
  BooleanBinding changeableProperty() {
    return changeable;
  }

  // Commands

  void change() {
    if (!changeable.get()) {
      return;
    }
    var before = current.get().toCharArray();
    var after = next.get().toCharArray();
    error.set("");
    done.set("");
    acting.start(
        TaskTitle.quiet(Messages.text(titleKey())),
        () -> own.change(before, after),
        this::changed,
        this::failed);
  }

  /** Nothing secret stays when the page is left. */
  void leave() {
    forget();
    error.set("");
    done.set("");
  }

  private void changed() {
    forget();
    done.set(Messages.text(own.isOnServer() ? "password.done" : "password.local.done"));
  }

  private void failed(Throwable failure) {
    current.set("");
    if (failure instanceof ProblemException expected) {
      error.set(expected.problem().sentence());
    } else {
      window.failures().accept(failure);
    }
  }

  private void forget() {
    Stream.of(current, next, repeated).forEach(field -> field.set(""));
  }

  private void judge() {
    var text = next.get();
    if (text.isEmpty()) {
      score.set(-1);
      advice.set("");
      accepted.set(false);
    } else {
      var judgement = own.judge(text);
      score.set(judgement.score());
      advice.set(judgement.advice().orElse(Messages.text("protect.good")));
      accepted.set(judgement.isAccepted());
    }
    compare();
  }

  /** Silent while the second could still become the first. */
  private void compare() {
    var mayBecome = next.get().startsWith(repeated.get());
    repeatError.set(mayBecome ? "" : Messages.text("password.different"));
  }

  /** All that is typed, for a test that nothing stays. */
  List<String> typed() {
    return List.of(current.get(), next.get(), repeated.get());
  }
}
