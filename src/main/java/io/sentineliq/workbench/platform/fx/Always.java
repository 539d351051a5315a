package io.sentineliq.workbench.platform.fx;

import javafx.beans.InvalidationListener;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableBooleanValue;

/** What is true for ever: whoever listens is not kept, or one value would keep every window. */
enum Always implements ObservableBooleanValue {
  TRUE;

  @Override
  public boolean get() {
    return true;
  }

  @Override
  public Boolean getValue() {
    return true;
  }

  @Override
  public void addListener(ChangeListener<? super Boolean> listener) {}

  @Override
  public void removeListener(ChangeListener<? super Boolean> listener) {}

  @Override
  public void addListener(InvalidationListener listener) {}

  @Override
  public void removeListener(InvalidationListener listener) {}
}
