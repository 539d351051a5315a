package io.sentineliq.workbench.notification.ui;

import io.sentineliq.workbench.platform.fx.AgeTicker;
import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.Shortcuts;
import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** The bell in the bar, with the number of unread notifications. */
public final class BellController implements ViewLifecycle {

  private final BellViewModel model;
  private final Shortcuts shortcuts;
  private final Command opening;
  private final Subscriptions subscriptions = new Subscriptions();

  @FXML private Button bell;
  @FXML private Label badge;

  BellController(BellViewModel model, Shortcuts shortcuts, Command opening) {
    this.model = model;
    this.shortcuts = shortcuts;
    this.opening = opening;
  }

  @FXML
  private void initialize() {
    bell.setTooltip(new Tooltip());
  }

  @Override
  public void activate() {
    subscriptions.follow(model.unreadProperty(), count -> show(count.longValue()));
    // What others do on a shared store is not told by the own commits.
    subscriptions.add(new AgeTicker(model::refresh).start());
  }

  @Override
  public void deactivate() {
    subscriptions.close();
  }

  @FXML
  private void onBell() {
    model.toggle();
  }

  private void show(long unread) {
    var figure = NotificationWords.badge(unread);
    badge.setText(figure);
    badge.setVisible(!figure.isEmpty());
    var words = NotificationWords.bell(unread);
    bell.setAccessibleText(words);
    bell.getTooltip().setText(words + "  " + shortcuts.hintOf(opening).orElse(""));
  }
}
