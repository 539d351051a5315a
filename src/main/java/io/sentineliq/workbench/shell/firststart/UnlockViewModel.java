package io.sentineliq.workbench.shell.firststart;

import io.sentineliq.workbench.platform.text.Messages;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Unlocking a protected store with its passphrase or its recovery key. */
public final class UnlockViewModel {

  private final String store;
  private final Consumer<char[]> withPassphrase;
  private final Consumer<char[]> withRecoveryKey;
  private final StringProperty passphrase = new SimpleStringProperty("");
  private final StringProperty recoveryKey = new SimpleStringProperty("");
  private final BooleanProperty recovering = new SimpleBooleanProperty();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");

  /** Unlocks the store called {@code store}; the receivers wipe what they get. */
  public UnlockViewModel(
      String store, Consumer<char[]> withPassphrase, Consumer<char[]> withRecoveryKey) {
    this.store = store;
    this.withPassphrase = withPassphrase;
    this.withRecoveryKey = withRecoveryKey;
  }

  // Properties

  /** The store's name. */
  public String store() {
    return store;
  }

  /** The passphrase as it is typed. */
  public StringProperty passphraseProperty() {
    return passphrase;
  }

  /** The recovery key as it is typed. */
  public StringProperty recoveryKeyProperty() {
    return recoveryKey;
  }

  /** Whether the recovery key is asked for instead of the passphrase. */
  public BooleanProperty recoveringProperty() {
    return recovering;
  }

  /** Whether the store is being opened. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** Why it did not open; empty while nothing went wrong. */
  public ReadOnlyStringProperty errorProperty() {
    return error.getReadOnlyProperty();
  }

  // Commands

  /** Tries what is typed. */
  public void unlock() {
    var isKey = recovering.get();
    var typed = (isKey ? recoveryKey : passphrase).get().strip();
    if (busy.get()) {
      return;
    }
    if (typed.isEmpty()) {
      error.set(Messages.text(isKey ? "unlock.empty.key" : "unlock.empty"));
      return;
    }
    error.set("");
    busy.set(true);
    // A passphrase may begin or end with a space; a recovery key never does.
    (isKey ? withRecoveryKey : withPassphrase)
        .accept((isKey ? typed : passphrase.get()).toCharArray());
  }

  /** Asks for the other of the two. */
  public void switchWay() {
    recovering.set(!recovering.get());
    error.set("");
  }

  /** It did not open, because of {@code sentence}; what was typed stays. */
  public void refused(String sentence) {
    busy.set(false);
    error.set(sentence);
  }
}
