package io.sentineliq.workbench.alert.ui;

import io.sentineliq.workbench.alert.AlertStatus;
import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import io.sentineliq.workbench.platform.text.Worded;
import javafx.beans.value.ObservableBooleanValue;

/** What the queue can do with alerts, each with its key. Its word says what was done. */
@Worded
public enum AlertVerb {
  ACKNOWLEDGE("alert.verb.acknowledge", "A", false),
  TAKE("alert.verb.take", "T", false),
  ASSIGN("alert.verb.assign", "S", true),
  DISMISS("alert.verb.dismiss", "D", true),
  RESOLVE("alert.verb.resolve", "R", true),
  REOPEN("alert.verb.reopen", "O", true),
  TAG("alert.verb.tag", "G", true);

  private final String key;
  private final String keys;
  private final boolean asks;

  AlertVerb(String key, String keys, boolean asks) {
    this.key = key;
    this.keys = keys;
    this.asks = asks;
  }

  /** Whether an alert that stands there allows it. */
  boolean allows(AlertStatus status) {
    return switch (this) {
      case ACKNOWLEDGE -> status.canMoveTo(AlertStatus.ACKNOWLEDGED);
      case TAKE, ASSIGN -> status.isOpen();
      case DISMISS -> status.canMoveTo(AlertStatus.DISMISSED);
      case RESOLVE -> status.canMoveTo(AlertStatus.RESOLVED);
      case REOPEN -> !status.isOpen();
      case TAG -> true;
    };
  }

  /** Whether something must be typed or chosen first. */
  boolean asks() {
    return asks;
  }

  /** What to do: {@code Dismiss}. */
  String imperative() {
    return Messages.text(key);
  }

  /** The words of a button for so many alerts: {@code Dismiss 48,213…}. */
  String label(int alerts) {
    var words = alerts > 1 ? imperative() + " " + Numbers.grouped(alerts) : imperative();
    return asks ? words + "…" : words;
  }

  /** The title of its form. */
  String question(int alerts) {
    return Messages.text("alert.form.title", imperative(), alerts, Numbers.grouped(alerts));
  }

  /** It, by key and from the palette. */
  Command command(Runnable action, ObservableBooleanValue possible) {
    var command = Command.of(key, keys, action).when(possible);
    return command.saying(label(1));
  }
}
