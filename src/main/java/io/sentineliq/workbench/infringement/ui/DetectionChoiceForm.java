package io.sentineliq.workbench.infringement.ui;

import io.sentineliq.workbench.detection.DetectionRow;
import io.sentineliq.workbench.platform.fx.Form;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Times;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Asks of which detection an exhibit was kept, searched for while somebody types. */
final class DetectionChoiceForm implements Form<DetectionRow> {

  private static final String DETECTION = "detection";
  private static final Duration TYPING = Duration.millis(150);

  private final TextField words = new TextField();
  private final ListView<DetectionRow> found = new ListView<>();
  private final PauseTransition pause = new PauseTransition(TYPING);
  private final VBox content = new VBox();

  /** What is typed is looked for by {@code search}, which hands on what it found. */
  DetectionChoiceForm(BiConsumer<String, Consumer<List<DetectionRow>>> search) {
    words.setId("words");
    words.setPromptText(Messages.text("evidence.detection.words"));
    words.setAccessibleText(Messages.text("evidence.detection.words"));
    pause.setOnFinished(event -> search.accept(words.getText(), this::offer));
    words.textProperty().subscribe(typed -> pause.playFromStart());
    words.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    found.setCellFactory(list -> new DetectionCell());
    found.setPlaceholder(new Label(Messages.text("list.reading")));
    found.setAccessibleText(Messages.text("navigation.detections"));
    found.setPrefHeight(260);
    content.getStyleClass().add("form");
    content.getChildren().addAll(words, found);
  }

  @Override
  public String title() {
    return Messages.text("evidence.detection.title");
  }

  @Override
  public String verb() {
    return Messages.text("detection.exhibit.verb");
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public DetectionRow read() {
    var chosen = found.getSelectionModel().getSelectedItem();
    if (chosen == null) {
      throw new Problem.InvalidField(DETECTION, "evidence.detection.missing", List.of())
          .asException();
    }
    return chosen;
  }

  @Override
  public void focus() {
    words.requestFocus();
  }

  /** Enter presses the default button by itself; a double click does as it does elsewhere. */
  @Override
  public void whenDone(Runnable submit) {
    found.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            submit.run();
          }
        });
  }

  private void offer(List<DetectionRow> rows) {
    found.setPlaceholder(new Label(Messages.text("evidence.detection.noMatch")));
    found.getItems().setAll(rows);
    found.getSelectionModel().selectFirst();
  }

  /** The arrows move in the list while the keyboard stays in the field. */
  private void move(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN) {
      found.getSelectionModel().selectNext();
    } else if (event.getCode() == KeyCode.UP) {
      found.getSelectionModel().selectPrevious();
    } else {
      return;
    }
    found.scrollTo(found.getSelectionModel().getSelectedIndex());
    event.consume();
  }

  /** The title, and under it what tells it from others with the same. */
  private static final class DetectionCell extends ListCell<DetectionRow> {

    private final Label title = new Label();
    private final Label facts = new Label();
    private final VBox lines = new VBox(title, facts);

    DetectionCell() {
      facts.getStyleClass().addAll("small", "muted");
      // A cell is as wide as the list, so that what is longer ends in dots.
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable DetectionRow row, boolean isEmpty) {
      super.updateItem(row, isEmpty);
      setGraphic(row == null || isEmpty ? null : lines);
      if (row != null) {
        title.setText(InfringementWords.title(row.title(), row.subject()));
        facts.setText(
            Messages.text(
                "evidence.detection.facts",
                VisibleText.of(Objects.requireNonNullElse(row.brand(), row.sourceName())),
                Messages.of(row.status()),
                Times.day(row.detectedAt(), ZoneId.systemDefault())));
      }
    }
  }
}
