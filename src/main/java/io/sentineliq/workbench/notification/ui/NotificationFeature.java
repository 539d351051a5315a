package io.sentineliq.workbench.notification.ui;

import io.sentineliq.workbench.notification.NotificationRow;
import io.sentineliq.workbench.notification.Notifications;
import io.sentineliq.workbench.platform.fx.BarItem;
import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.Feature;
import io.sentineliq.workbench.platform.fx.NavigationEntry;
import io.sentineliq.workbench.platform.fx.SettingsPage;
import io.sentineliq.workbench.platform.fx.View;
import io.sentineliq.workbench.platform.fx.Views;
import io.sentineliq.workbench.platform.fx.Window;
import java.util.List;
import java.util.function.Consumer;

/** Notifications in the window: the bell in the bar and a page in the settings. */
public final class NotificationFeature implements Feature {

  private final Notifications notifications;
  private final Window window;
  private final BellViewModel bell;
  private final Command opening;

  /** Notifications in {@code window}; {@code opener} shows what one is about. */
  public NotificationFeature(
      Notifications notifications,
      ChangePulse changes,
      Window window,
      Consumer<NotificationRow> opener) {
    this.notifications = notifications;
    this.window = window;
    this.bell =
        new BellViewModel(notifications, window.tasks(), changes, opener, window.failures());
    this.opening = Command.of("notification.open", "Ctrl+B", bell::toggle);
  }

  /** Opens the list of messages. */
  public void show() {
    bell.openProperty().set(true);
  }

  @Override
  public List<NavigationEntry> navigation() {
    return List.of();
  }

  @Override
  public List<Command> commands() {
    return List.of(opening);
  }

  @Override
  public List<BarItem> barItems() {
    var button =
        new Views()
            .register(
                BellController.class, () -> new BellController(bell, window.shortcuts(), opening))
            .load(BellController.class);
    var panel =
        new Views()
            .register(
                BellListController.class,
                () ->
                    new BellListController(
                        bell,
                        window.clock(),
                        () -> window.navigator().accept("navigation.settings")))
            .load(BellListController.class);
    return List.of(new BarItem(button, panel));
  }

  @Override
  public List<SettingsPage> settings() {
    return List.of(
        new SettingsPage("notification.settings", "mdi2b-bell-outline", this::wishesView));
  }

  @Override
  public void activate() {
    bell.activate();
  }

  @Override
  public void deactivate() {
    bell.deactivate();
  }

  private View<?> wishesView() {
    var model = new NotificationSettingsViewModel(notifications, window.tasks(), window.failures());
    return new Views()
        .register(
            NotificationSettingsController.class, () -> new NotificationSettingsController(model))
        .load(NotificationSettingsController.class);
  }
}
