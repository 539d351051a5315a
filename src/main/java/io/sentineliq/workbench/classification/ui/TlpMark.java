package io.sentineliq.workbench.classification.ui;

import io.sentineliq.workbench.classification.Tlp;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;

/** Remembers on a label which TLP it says, so that the highest of a screen can be found. */
final class TlpMark {

  private TlpMark() {}

  /** Marks {@code label} with what it says. */
  static void put(Labeled label, Tlp tlp) {
    label.getProperties().put(TlpMark.class, tlp);
  }

  /** The highest that is seen in {@code root}, {@code except} one part of it. */
  static Optional<Tlp> highestIn(Node root, Node except) {
    return shown(root, except).max(Comparator.naturalOrder());
  }

  private static Stream<Tlp> shown(Node node, Node except) {
    if (!node.isVisible() || node == except) {
      return Stream.empty();
    }
    var below =
        node instanceof Parent parent
            ? parent.getChildrenUnmodifiable().stream().flatMap(child -> shown(child, except))
            : Stream.<Tlp>empty();
    return Stream.concat(own(node).stream(), below);
  }

  /** A label without text says nothing. */
  private static Optional<Tlp> own(Node node) {
    return node instanceof Labeled label
            && label.hasProperties()
            && label.getProperties().get(TlpMark.class) instanceof Tlp tlp
            && label.getText() != null
            && !label.getText().isEmpty()
        ? Optional.of(tlp)
        : Optional.empty();
  }
}
