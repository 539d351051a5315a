package io.sentineliq.workbench.app.tour;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.support.Toolkit;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

/** What looks through the screens notices what it is there for. */
class WorkedByKeysTest {

  @Test
  void aFieldWithoutANameIsNoticed() {
    assertThat(found(row(new Button("Save"), new TextField()), WorkedByKeys::nameless))
        .singleElement()
        .asString()
        .contains("TextField");
  }

  @Test
  void aButtonThatTabPassesIsNoticed() {
    var passed = new Button("Passed");
    passed.setFocusTraversable(false);
    assertThat(found(row(new Button("Save"), passed), WorkedByKeys::unreached))
        .singleElement()
        .asString()
        .contains("Passed");
  }

  @Test
  void tabAgainstTheOrderOfReadingIsNoticed() {
    assertThat(found(placed(0, 200, 400), WorkedByKeys::backwards)).isEmpty();
    assertThat(found(placed(400, 200, 0), WorkedByKeys::backwards)).hasSize(2);
  }

  private static List<String> found(Pane root, Function<Scene, List<String>> look) {
    return Toolkit.call(
        () -> {
          var stage = new Stage();
          stage.setScene(new Scene(root, 600, 200));
          stage.show();
          root.applyCss();
          root.layout();
          var faults = look.apply(stage.getScene());
          stage.hide();
          return faults;
        });
  }

  private static Pane row(Node... nodes) {
    return Toolkit.call(() -> new HBox(nodes));
  }

  private static Pane placed(double... lefts) {
    return Toolkit.call(
        () -> {
          var pane = new Pane();
          for (var left : lefts) {
            var button = new Button("At " + left);
            button.setLayoutX(left);
            pane.getChildren().add(button);
          }
          return pane;
        });
  }
}
