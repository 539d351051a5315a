package io.sentineliq.workbench.shell.firststart;

import io.sentineliq.workbench.platform.text.Messages;
import java.util.function.Consumer;
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

/** The one question of the first start: protect this store with a passphrase, or not now. */
public final class ProtectViewModel {

  private final PassphrasePolicy policy;
  private final Consumer<char[]> onProtect;
  private final Runnable onSkip;
  private final StringProperty passphrase = new SimpleStringProperty("");
  private final StringProperty repeated = new SimpleStringProperty("");
  private final BooleanProperty busy = new SimpleBooleanProperty();
  private final ReadOnlyIntegerWrapper score = new ReadOnlyIntegerWrapper(-1);
  private final ReadOnlyStringWrapper advice = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper repeatError = new ReadOnlyStringWrapper("");
  private final BooleanProperty accepted = new SimpleBooleanProperty();
  private final BooleanBinding protectable;

  /** Asks; the answer goes to one of the two. The receiver wipes the passphrase. */
  public ProtectViewModel(PassphrasePolicy policy, Consumer<char[]> onProtect, Runnable onSkip) {
    this.policy = policy;
    this.onProtect = onProtect;
    this.onSkip = onSkip;
    passphrase.subscribe(text -> judge());
    repeated.subscribe(text -> compare());
    protectable =
        Bindings.createBooleanBinding(
            () -> !busy.get() && accepted.get() && passphrase.get().equals(repeated.get()),
            busy,
            accepted,
            passphrase,
            repeated);
  }

  // Properties

  /** The passphrase as it is typed. */
  public StringProperty passphraseProperty() {
    return passphrase;
  }

  /** The same once more. */
  public StringProperty repeatedProperty() {
    return repeated;
  }

  /** Whether the store is being made. */
  public BooleanProperty busyProperty() {
    return busy;
  }

  /** 0 to 4, or -1 while nothing is typed. */
  public ReadOnlyIntegerProperty scoreProperty() {
    return score.getReadOnlyProperty();
  }

  /** What would make the passphrase better. */
  public ReadOnlyStringProperty adviceProperty() {
    return advice.getReadOnlyProperty();
  }

  /** That the two differ; empty while they may still become the same. */
  public ReadOnlyStringProperty repeatErrorProperty() {
    return repeatError.getReadOnlyProperty();
  }

  /** Whether the store can be protected with what is typed. */
  public BooleanBinding protectableProperty() {
    return protectable;
  }

  // Commands

  /** Protects the store. */
  public void protect() {
    if (protectable.get()) {
      busy.set(true);
      onProtect.accept(passphrase.get().toCharArray());
    }
  }

  /** Goes on without protection. */
  public void skip() {
    if (!busy.get()) {
      busy.set(true);
      onSkip.run();
    }
  }

  private void judge() {
    var text = passphrase.get();
    if (text.isEmpty()) {
      score.set(-1);
      advice.set("");
      accepted.set(false);
    } else {
      var judgement = policy.judge(text);
      score.set(judgement.score());
      advice.set(judgement.advice().orElse(Messages.text("protect.good")));
      accepted.set(judgement.isAccepted());
    }
    compare();
  }

  /** Silent while the second could still become the first. */
  private void compare() {
    var mayBecome = passphrase.get().startsWith(repeated.get());
    repeatError.set(mayBecome ? "" : Messages.text("protect.different"));
  }
}
