package io.sentineliq.workbench.platform.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/** Everything a view listens to while it is on screen; closing it ends all of it. */
public final class Subscriptions implements AutoCloseable {

  private final List<Subscription> held = new ArrayList<>();

  /** Keeps {@code subscription} until this bag is closed. */
  public void add(Subscription subscription) {
    held.add(subscription);
  }

  /** Calls {@code action} with the value now and whenever it changes. */
  public <T> void follow(ObservableValue<T> value, Consumer<? super T> action) {
    held.add(value.subscribe(action));
  }

  /** Calls {@code action} whenever {@code observed} changes. */
  public void onChange(Observable observed, Runnable action) {
    held.add(observed.subscribe(action));
  }

  @Override
  public void close() {
    held.reversed().forEach(Subscription::unsubscribe);
    held.clear();
  }
}
