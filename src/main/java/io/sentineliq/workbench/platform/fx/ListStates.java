package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.text.Messages;
import java.util.Collections;
import javafx.animation.PauseTransition;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** What stands in a list without rows: why, and what to do. */
public final class ListStates extends StackPane {

  private static final int GREY_ROWS = 24;
  private static final Duration PATIENCE = Duration.millis(300);

  private final TableView<?> table;
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private final Button retry = new Button(Messages.text("list.retry"));
  private @Nullable Node empty;

  ListStates(TableView<?> table) {
    this.table = table;
    setPickOnBounds(false);
    retry.getStyleClass().add("primary");
    table.setPlaceholder(new Label());
  }

  /** What is shown when nothing matches: one sentence why, one verb that changes it. */
  public void setEmpty(Node node) {
    empty = node;
  }

  /** A sentence with a line below it and a button, as empty lists show them. */
  public static Node sentence(String title, String detail, Button... verbs) {
    var heading = new Label(title);
    heading.getStyleClass().add("heading-record");
    heading.setWrapText(true);
    var more = new Label(detail);
    more.getStyleClass().add("muted");
    more.setWrapText(true);
    more.setVisible(!detail.isEmpty());
    more.setManaged(!detail.isEmpty());
    var row = new HBox(verbs);
    row.getStyleClass().add("list-state-verbs");
    var box = new VBox(heading, more, row);
    box.getStyleClass().add("list-state");
    return box;
  }

  void setOnRetry(Runnable action) {
    retry.setOnAction(event -> action.run());
  }

  <R> Subscription follow(ListModel<R> model) {
    patience.setOnFinished(event -> showGreyRows(model));
    Runnable update = () -> update(model);
    var all =
        Subscription.combine(
            model.rowsProperty().subscribe(update),
            model.loadingProperty().subscribe(update),
            model.failureProperty().subscribe(update));
    update(model);
    return all.and(patience::stop);
  }

  private <R> void update(ListModel<R> model) {
    patience.stop();
    var failure = model.failureProperty().get();
    var hasRows = !model.rowsProperty().get().isEmpty();
    if (failure != null && !hasRows) {
      getChildren().setAll(failed(failure));
    } else if (hasRows) {
      getChildren().clear();
    } else if (model.loadingProperty().get() || model.isFresh()) {
      getChildren().clear();
      patience.playFromStart();
    } else if (empty != null) {
      getChildren().setAll(empty);
    }
    table.setVisible(getChildren().isEmpty());
  }

  private Node failed(Throwable failure) {
    var words = ProblemWords.of(failure);
    return sentence(words.sentence(), words.advice(), retry);
  }

  private <R> void showGreyRows(ListModel<R> model) {
    if (model.rowsProperty().get().isEmpty()) {
      showGreyRowsIn(table);
    }
  }

  private static <S> void showGreyRowsIn(TableView<S> table) {
    @SuppressWarnings("unchecked") // only tables of slots come here
    var slot = (S) Slot.pending();
    table.setItems(FXCollections.observableList(Collections.nCopies(GREY_ROWS, slot)));
  }
}
