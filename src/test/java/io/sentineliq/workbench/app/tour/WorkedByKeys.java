package io.sentineliq.workbench.app.tour;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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

  private WorkedByKeys() {}

  /** A line for each control of {@code scene} without a name. */
  static List<String> nameless(Scene scene) {
    return offered(scene).filter(node -> !hasName(node)).map(Nodes::path).toList();
  }

  /** A line for each control of {@code scene} that Tab never comes to. */
  static List<String> unreached(Scene scene) {
    var reached = reached(scene);
    return offered(scene)
        .filter(node -> !Nodes.isInCell(node) && !reached.contains(node))
        .map(Nodes::path)
        .toList();
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

  private static Set<Node> reached(Scene scene) {
    Set<Node> reached = Collections.newSetFromMap(new IdentityHashMap<>());
    var before = scene.getFocusOwner();
    var from = before == null ? scene.getRoot() : before;
    while (from.requestFocusTraversal(TraversalDirection.NEXT)) {
      from = scene.getFocusOwner();
      if (!reached.add(from)) {
        break;
      }
    }
    if (before != null) {
      before.requestFocus();
    }
    return reached;
  }
}
