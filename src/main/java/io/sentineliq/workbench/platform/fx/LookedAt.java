package io.sentineliq.workbench.platform.fx;

/** A list whose look can be written down and put back. */
public interface LookedAt {

  /** What it shows and how. */
  ListLook look();

  /** Shows what {@code look} says, as far as it is known. */
  void show(ListLook look);
}
