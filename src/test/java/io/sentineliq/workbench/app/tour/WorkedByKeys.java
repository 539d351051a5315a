package io.sentineliq.workbench.app.tour;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.scene.control.TreeView;

/** Whether what a scene offers can be reached by Tab, and says its name to who cannot see it. */
final class WorkedByKeys {

  private static final Set<Class<? extends Control>> KINDS =
      Set.of(
          ButtonBase.class,
          ChoiceBox.class,
          ComboBoxBase.class,
          ListView.class,
          Slider.class,
          Spinner.class,
          TableView.class,
          TextInputControl.class,
          TreeView.class);

  /**
   * The arrows of the field above lead through the commands that it finds; what a chip of a form
   * says can be typed beside it; the phase an incident is in does nothing when it is pressed.
   */
  private static final Set<String> REACHED_OTHERWISE =
      Set.of("palette-list", "form-chips", "phase-row");

  private static final double ROUNDING = 1;

  private WorkedByKeys() {}

  /** A line for each control of {@code scene} without a name. */
  static List<String> nameless(Scene scene) {
    return offered(scene).filter(node -> !hasName(node)).map(Nodes::path).toList();
  }

  /** A line for each control of {@code scene} that Tab never comes to. */
  static List<String> unreached(Scene scene) {
    var reached = identical(way(scene));
    return offered(scene)
        .filter(node -> !Nodes.isInCell(node) && !isReachedOtherwise(node))
        .filter(node -> !isReached(node, reached))
        .map(Nodes::path)
        .toList();
  }

  /**
   * A line for each step of Tab that goes up or to the left, against the order of reading. One such
   * step is from the last to the first.
   */
  static List<String> backwards(Scene scene) {
    var way = way(scene);
    var back =
        IntStream.range(0, way.size())
            .filter(i -> isBackwards(way.get(i), way.get((i + 1) % way.size())))
            .mapToObj(
                i -> Nodes.path(way.get(i)) + " → " + Nodes.path(way.get((i + 1) % way.size())))
            .toList();
    return back.size() > 1 ? back : List.of();
  }

  /** Compares the two parts of what both stand in; columns of it are read one by one. */
  private static boolean isBackwards(Node before, Node after) {
    var around = identical(Nodes.above(before).toList());
    var next = Nodes.above(after).takeWhile(node -> !around.contains(node)).toList();
    if (next.isEmpty() || next.getLast().getParent() == null) {
      return false;
    }
    var shared = next.getLast().getParent();
    return Nodes.above(before)
        .filter(node -> node.getParent() == shared)
        .findFirst()
        .map(part -> isBefore(bounds(next.getLast()), bounds(part)))
        .orElse(false);
  }

  private static boolean isBefore(Bounds one, Bounds other) {
    var isAbove = one.getMaxY() <= other.getMinY() + ROUNDING;
    var isLeft = one.getMaxX() <= other.getMinX() + ROUNDING;
    var sharesColumn = one.getMinX() < other.getMaxX() && other.getMinX() < one.getMaxX();
    var sharesRow = one.getMinY() < other.getMaxY() && other.getMinY() < one.getMaxY();
    return (isAbove && sharesColumn) || (isLeft && sharesRow);
  }

  private static Bounds bounds(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private static Set<Node> identical(List<Node> nodes) {
    Set<Node> set = Collections.newSetFromMap(new IdentityHashMap<>());
    set.addAll(nodes);
    return set;
  }

  /** Among buttons that exclude one another Tab goes to one, and the arrows to the rest. */
  private static boolean isReached(Node node, Set<Node> reached) {
    return reached.contains(node)
        || (node instanceof Toggle button
            && button.getToggleGroup() != null
            && button.getToggleGroup().getToggles().stream().anyMatch(reached::contains));
  }

  private static boolean isReachedOtherwise(Node node) {
    return Nodes.above(node)
        .flatMap(above -> above.getStyleClass().stream())
        .anyMatch(REACHED_OTHERWISE::contains);
  }

  private static Stream<Node> offered(Scene scene) {
    return Nodes.inFront(scene)
        .filter(node -> KINDS.stream().anyMatch(kind -> kind.isInstance(node)))
        .filter(node -> !node.isDisabled() && !isPartOfControl(node));
  }

  /** The field of a combo box, say, which is reached and named with the box. */
  private static boolean isPartOfControl(Node node) {
    return Nodes.above(node)
        .skip(1)
        .anyMatch(
            above ->
                above instanceof ComboBoxBase<?>
                    || above instanceof Spinner<?>
                    || above instanceof ScrollBar
                    || above instanceof ButtonBase);
  }

  private static boolean hasName(Node node) {
    return isName(node.getAccessibleText())
        || (node instanceof Labeled labeled && isName(labeled.getText()))
        || (node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Label label
            && isName(label.getText()));
  }

  private static boolean isName(Object text) {
    return text instanceof String name && !name.isBlank();
  }

  /** Where Tab leads, one after the other. */
  private static List<Node> way(Scene scene) {
    List<Node> way = new ArrayList<>();
    var before = scene.getFocusOwner();
    var from = before == null ? scene.getRoot() : before;
    while (from.requestFocusTraversal(TraversalDirection.NEXT)) {
      from = scene.getFocusOwner();
      if (identical(way).contains(from)) {
        break;
      }
      way.add(from);
    }
    if (before != null) {
      before.requestFocus();
    }
    return way;
  }
}
