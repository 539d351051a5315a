package io.sentineliq.workbench.app.tour;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/** What stands in a scene, for those who look it through. */
final class Nodes {

  private Nodes() {}

  /** What can be worked with in {@code scene}: all of it, or what stands before a veil. */
  static Stream<Node> inFront(Scene scene) {
    return below(veil(scene).orElse(scene.getRoot()));
  }

  private static Optional<Node> veil(Scene scene) {
    return below(scene.getRoot())
        .filter(node -> node.getStyleClass().contains("scrim"))
        .findFirst();
  }

  /** {@code node} and all that is shown below it. */
  static Stream<Node> below(Node node) {
    if (!node.isVisible()) {
      return Stream.empty();
    }
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(Nodes::below))
        : Stream.of(node);
  }

  /** Whether {@code node} is drawn again and again as rows go by. */
  static boolean isInCell(Node node) {
    return above(node).anyMatch(IndexedCell.class::isInstance);
  }

  /** {@code node} and what it stands in. */
  static Stream<Node> above(Node node) {
    return Stream.iterate(node, Objects::nonNull, Node::getParent);
  }

  /** Where {@code node} stands, for people who look for it in the sources. */
  static String path(Node node) {
    var steps = new ArrayList<>(above(node).limit(4).map(Nodes::step).toList());
    Collections.reverse(steps);
    return steps.stream().collect(Collectors.joining(" > "));
  }

  private static String step(Node node) {
    var name = new StringBuilder(node.getClass().getSimpleName());
    if (node.getId() != null) {
      name.append('#').append(node.getId());
    }
    node.getStyleClass().forEach(style -> name.append('.').append(style));
    if (node instanceof Labeled labeled && labeled.getText() != null) {
      name.append(" “").append(labeled.getText()).append('”');
    } else if (node instanceof Text text) {
      name.append(" “").append(text.getText()).append('”');
    }
    return name.toString();
  }
}
