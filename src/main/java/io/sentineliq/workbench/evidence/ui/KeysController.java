package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.account.signing.HeldKey;
import io.sentineliq.workbench.evidence.KeyList;
import io.sentineliq.workbench.incident.ui.ReasonForm;
import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.fx.Filling;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import io.sentineliq.workbench.platform.text.Times;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;

/** The page of signing keys: whose they are, by what they are known, and which of them count. */
public final class KeysController implements ViewLifecycle {

  private static final double ROW = 28;
  private static final int MOST_ROWS = 16;
  private static final int BEGINNING = 16;

  private final KeysViewModel model;
  private final Runnable ownKey;
  private final ChangePulse changes;
  private final Window window;
  private final Subscriptions subscriptions = new Subscriptions();
  private boolean isFilling;

  @FXML private Button own;
  @FXML private Button copy;
  @FXML private Button revoke;
  @FXML private TableView<HeldKey> table;
  @FXML private Label fingerprint;
  @FXML private Label story;

  /**
   * Shows {@code model}.
   *
   * @param ownKey shows the key of whoever works here, or leads through making one
   */
  KeysController(KeysViewModel model, Runnable ownKey, ChangePulse changes, Window window) {
    this.model = model;
    this.ownKey = ownKey;
    this.changes = changes;
    this.window = window;
  }

  @FXML
  private void initialize() {
    table.setPlaceholder(new Label(Messages.text("list.reading")));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    var beginning = column("evidence.keys.fingerprint", 170, KeysController::beginning);
    beginning.getStyleClass().add("mono");
    table
        .getColumns()
        .setAll(
            List.of(
                column("evidence.keys.name", 180, key -> VisibleText.of(key.row().holder().name())),
                column(
                    "evidence.keys.organisation",
                    170,
                    key -> VisibleText.of(key.row().holder().organisation())),
                beginning,
                column("evidence.keys.made", 140, key -> moment(key.madeAt())),
                column("evidence.keys.state", 200, KeysController::state)));
    table
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            key -> {
              if (!isFilling) {
                model.chosenProperty().set(key);
              }
            });
  }

  @Override
  public void activate() {
    subscriptions.follow(model.listProperty(), this::show);
    subscriptions.follow(model.chosenProperty(), this::show);
    subscriptions.add(changes.subscribe(change -> model.read()));
    model.read();
  }

  @Override
  public void deactivate() {
    subscriptions.close();
  }

  @FXML
  private void onOwn() {
    ownKey.run();
  }

  @FXML
  private void onCopy() {
    var key = model.chosenProperty().get();
    if (key != null) {
      var content = new ClipboardContent();
      content.putString(key.row().key().fingerprint());
      Clipboard.getSystemClipboard().setContent(content);
      window.notices().accept(Notice.information(Messages.text("evidence.key.copied")));
    }
  }

  @FXML
  private void onRevoke() {
    var key = model.chosenProperty().get();
    if (key != null) {
      var name = VisibleText.of(key.row().holder().name());
      Filling.ask(
          window,
          new ReasonForm(
              Messages.text("evidence.keys.revoke.title", name),
              Messages.text("evidence.keys.revoke.do")),
          (reason, refused) -> model.revoke(key, reason, refused));
    }
  }

  private void show(@Nullable KeyList now) {
    var keys = now == null ? List.<HeldKey>of() : now.keys();
    own.setText(
        Messages.text(now == null || now.hasOwn() ? "evidence.keys.own" : "evidence.keys.make"));
    table.setPrefHeight(ROW * (1.2 + Math.clamp(keys.size(), 2, MOST_ROWS)));
    if (now != null) {
      table.setPlaceholder(new Label(Messages.text("evidence.keys.none")));
    }
    isFilling = true;
    table.getItems().setAll(keys);
    isFilling = false;
    var chosen = model.chosenProperty().get();
    if (chosen == null && !keys.isEmpty()) {
      table.getSelectionModel().select(0);
    } else {
      table.getSelectionModel().select(chosen);
    }
    show(model.chosenProperty().get());
  }

  private void show(@Nullable HeldKey key) {
    copy.setDisable(key == null);
    revoke.setDisable(!model.canRevoke());
    fingerprint.setText(key == null ? "" : key.row().key().fingerprint());
    story.setText(key == null ? "" : story(key));
  }

  private static String story(HeldKey key) {
    var since = key.row().since().map(Numbers::grouped).orElse("—");
    return key.end()
        .map(
            end ->
                Messages.text(
                    "evidence.keys.story.ended",
                    since,
                    key.row().until().map(Numbers::grouped).orElse("—"),
                    VisibleText.of(end.reason())))
        .orElseGet(() -> Messages.text("evidence.keys.story", since));
  }

  private static String state(HeldKey key) {
    return key.end()
        .map(end -> Messages.text("evidence.keys.ended", moment(end.at())))
        .orElseGet(() -> Messages.text("evidence.keys.good"));
  }

  private static String beginning(HeldKey key) {
    return key.row().key().fingerprint().substring(0, BEGINNING) + "…";
  }

  private static String moment(Instant at) {
    return Times.minute(at, ZoneId.systemDefault());
  }

  private static TableColumn<HeldKey, String> column(
      String key, double width, Function<HeldKey, String> text) {
    var column = new TableColumn<HeldKey, String>(Messages.text(key));
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    return column;
  }
}
