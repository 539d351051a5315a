package io.sentineliq.workbench.platform.fx;

import javafx.scene.Node;

/**
 * One part of a record's screen. Shown nothing, it does nothing: it is made and active only while
 * somebody looks at it.
 *
 * @param <D> the record in full
 */
public interface DetailPane<D> extends ViewLifecycle {

  /** What is drawn; always the same node. */
  Node root();

  /**
   * Shows {@code details}: another record, or the same one after a change. Called after {@link
   * #activate} and whenever the record was read again.
   */
  void show(D details);

  @Override
  default void activate() {}

  @Override
  default void deactivate() {}
}
