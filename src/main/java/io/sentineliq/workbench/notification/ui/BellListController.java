package io.sentineliq.workbench.notification.ui;

import io.sentineliq.workbench.notification.NotificationRow;
import io.sentineliq.workbench.platform.fx.ProblemWords;
import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import java.time.InstantSource;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The open bell: lines, newest first. Takes the keyboard while it is open. */
public final class BellListController implements ViewLifecycle {

  private final BellViewModel model;
  private final InstantSource clock;
  private final Runnable settings;
  private final Subscriptions subscriptions = new Subscriptions();
  private final ListChangeListener<NotificationRow> arrivals = change -> showRows();
  private @Nullable Node focusedBefore;

  @FXML private StackPane root;
  @FXML private Button allRead;
  @FXML private ListView<NotificationRow> list;
  @FXML private VBox nothing;
  @FXML private VBox problem;
  @FXML private Label problemTitle;
  @FXML private Label problemDetail;
  @FXML private Button more;

  BellListController(BellViewModel model, InstantSource clock, Runnable settings) {
    this.model = model;
    this.clock = clock;
    this.settings = settings;
  }

  @FXML
  private void initialize() {
    list.setItems(model.rows());
    list.setCellFactory(any -> new NotificationCell(clock));
    root.setVisible(false);
    // The list itself would swallow these.
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::onListKey);
  }

  @Override
  public void activate() {
    subscriptions.follow(model.openProperty(), this::show);
    subscriptions.follow(
        model.unreadProperty(), unread -> allRead.setDisable(unread.intValue() == 0));
    subscriptions.follow(model.failureProperty(), failure -> showState());
    subscriptions.follow(model.loadedProperty(), loaded -> showState());
    // After the list's own listener, which clears the selection.
    model.rows().addListener(arrivals);
    subscriptions.add(() -> model.rows().removeListener(arrivals));
    subscriptions.follow(model.mayHaveMoreProperty(), this::showMore);
    subscriptions.onChange(root.getScene().focusOwnerProperty(), this::closeWithoutFocus);
  }

  @Override
  public void deactivate() {
    subscriptions.close();
    focusedBefore = null;
  }

  /** What lies under the list must not take single keys meant for it. */
  @FXML
  private void onKey(KeyEvent event) {
    if (!event.isControlDown() && !event.isAltDown() && !event.isMetaDown()) {
      event.consume();
    }
  }

  @FXML
  private void onClick(MouseEvent event) {
    if (event.getClickCount() == 1 && !(event.getTarget() instanceof ListView<?>)) {
      choose();
    }
  }

  @FXML
  private void onOutside(MouseEvent event) {
    if (event.getTarget() == root) {
      model.close();
    }
  }

  @FXML
  private void onAllRead() {
    model.markAllRead();
    list.requestFocus();
  }

  @FXML
  private void onMore() {
    model.showMore();
    list.requestFocus();
  }

  @FXML
  private void onRetry() {
    model.retry();
    list.requestFocus();
  }

  @FXML
  private void onSettings() {
    model.close();
    settings.run();
  }

  private void onListKey(KeyEvent event) {
    var isChosen = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
    if (event.getCode() == KeyCode.ESCAPE) {
      model.close();
      event.consume();
    } else if (isChosen && list.isFocused()) {
      choose();
      event.consume();
    }
  }

  private void choose() {
    var row = list.getSelectionModel().getSelectedItem();
    if (row != null) {
      model.choose(row);
    }
  }

  private void show(boolean isOpen) {
    if (isOpen == root.isVisible()) {
      return;
    }
    root.setVisible(isOpen);
    if (isOpen) {
      focusedBefore = root.getScene().getFocusOwner();
      list.getSelectionModel().selectFirst();
      list.requestFocus();
    } else if (focusedBefore != null) {
      focusedBefore.requestFocus();
      focusedBefore = null;
    }
  }

  private void showRows() {
    if (list.getSelectionModel().getSelectedItem() == null) {
      list.getSelectionModel().selectFirst();
    }
    showState();
  }

  private void showState() {
    var failure = model.failureProperty().get();
    problem.setVisible(failure != null);
    nothing.setVisible(failure == null && model.rows().isEmpty() && model.loadedProperty().get());
    if (failure != null) {
      var words = ProblemWords.of(failure);
      problemTitle.setText(words.sentence());
      problemDetail.setText(words.advice());
    }
  }

  private void showMore(boolean isPossible) {
    more.setVisible(isPossible);
    more.setManaged(isPossible);
  }

  /** Whoever goes on elsewhere does not want the list any more. */
  private void closeWithoutFocus() {
    var owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
    if (model.openProperty().get() && root.isVisible() && owner != null && !isInside(owner)) {
      focusedBefore = null;
      model.close();
    }
  }

  private boolean isInside(Node node) {
    for (Node parent = node; parent != null; parent = parent.getParent()) {
      if (parent == root) {
        return true;
      }
    }
    return false;
  }
}
