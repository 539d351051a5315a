package io.sentineliq.workbench.platform.fx;

/**
 * A controller or view model that listens to something which outlives it. Between the two calls it
 * is on screen; after the second nothing may point to it any more.
 */
public interface ViewLifecycle {

  /** Called when the view comes on screen. */
  void activate();

  /** Called when the view leaves the screen. */
  void deactivate();
}
