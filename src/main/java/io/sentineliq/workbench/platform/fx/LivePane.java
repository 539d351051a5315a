package io.sentineliq.workbench.platform.fx;

import java.util.function.BiConsumer;
import javafx.scene.Node;

/**
 * A part of a record's screen that is a node with a life of its own.
 *
 * @param node what is drawn
 * @param shower makes {@code node} show a record
 * @param <N> the node
 * @param <D> the record in full
 */
public record LivePane<N extends Node & ViewLifecycle, D>(N node, BiConsumer<N, D> shower)
    implements DetailPane<D> {

  @Override
  public Node root() {
    return node;
  }

  @Override
  public void activate() {
    node.activate();
  }

  @Override
  public void deactivate() {
    node.deactivate();
  }

  @Override
  public void show(D details) {
    shower.accept(node, details);
  }
}
