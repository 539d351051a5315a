package io.sentineliq.workbench.shell.firststart;

import io.sentineliq.workbench.platform.text.Messages;
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

  /** Receives what was typed and wipes the secret. */
  @FunctionalInterface
  public interface Entering {
    /** Tries {@code secret}, and {@code code} where one was asked for. */
    void open(char[] secret, String code);
  }

  private final String store;
  private final Entering withPassphrase;
  private final Entering withRecoveryKey;
  private final StringProperty passphrase = new SimpleStringProperty("");
  private final StringProperty recoveryKey = new SimpleStringProperty("");
  private final StringProperty code = new SimpleStringProperty("");
  private final BooleanProperty codeNeeded = new SimpleBooleanProperty();
  private final BooleanProperty recovering = new SimpleBooleanProperty();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");

  /** Unlocks the store called {@code store}; the receivers wipe what they get. */
  public UnlockViewModel(String store, Entering withPassphrase, Entering withRecoveryKey) {
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

  /** The code of the second factor. */
  public StringProperty codeProperty() {
    return code;
  }

  /** Whether the store asks for a code. */
  public BooleanProperty codeNeededProperty() {
    return codeNeeded;
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
    if (codeNeeded.get() && code.get().isBlank()) {
      error.set(Messages.text("signIn.code.needed"));
      return;
    }
    error.set("");
    busy.set(true);
    // A passphrase may begin or end with a space; a recovery key never does.
    (isKey ? withRecoveryKey : withPassphrase)
        .open((isKey ? typed : passphrase.get()).toCharArray(), code.get().strip());
  }

  /** Asks for the other of the two. */
  public void switchWay() {
    recovering.set(!recovering.get());
    error.set("");
  }

  /** The store wants a code as well. */
  public void askForCode() {
    busy.set(false);
    error.set("");
    codeNeeded.set(true);
  }

  /** It did not open, because of {@code sentence}; what was typed stays, a code is worn out. */
  public void refused(String sentence) {
    busy.set(false);
    code.set("");
    error.set(sentence);
  }
}
