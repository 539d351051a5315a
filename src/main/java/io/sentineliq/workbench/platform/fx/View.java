package io.sentineliq.workbench.platform.fx;

import javafx.scene.Parent;

/**
 * A loaded view.
 *
 * @param <C> its controller
 */
public record View<C>(Parent root, C controller) implements ViewLifecycle {

  @Override
  public void activate() {
    if (controller instanceof ViewLifecycle living) {
      living.activate();
    }
  }

  @Override
  public void deactivate() {
    if (controller instanceof ViewLifecycle living) {
      living.deactivate();
    }
  }
}
