package io.sentineliq.workbench.app.tour;

/**
 * A picture of the tour.
 *
 * @param name what it shows; becomes the file's name
 * @param way how the window gets there from the stop before
 */
record Stop(String name, Way way) {

  /** Moves the window. Runs off the toolkit's thread. */
  @FunctionalInterface
  interface Way {
    void go(Guide guide);
  }
}
