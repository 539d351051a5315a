package io.sentineliq.workbench.shell.password;

import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.Feature;
import io.sentineliq.workbench.platform.fx.NavigationEntry;
import io.sentineliq.workbench.platform.fx.SettingsPage;
import io.sentineliq.workbench.platform.fx.View;
import io.sentineliq.workbench.platform.fx.Views;
import io.sentineliq.workbench.platform.fx.Window;
import java.util.List;
import java.util.Optional;

/** The own password as a page of the settings, where the store is opened with one. */
public final class PasswordFeature implements Feature {

  private final Optional<PasswordViewModel> model;

  /** The page of {@code password}, told in {@code window}; no page without one. */
  public PasswordFeature(Optional<OwnPassword> password, Window window) {
    this.model = password.map(own -> new PasswordViewModel(own, window));
  }

  @Override
  public List<NavigationEntry> navigation() {
    return List.of();
  }

  @Override
  public List<Command> commands() {
    return List.of();
  }

  @Override
  public List<SettingsPage> settings() {
    return model
        .map(own -> List.of(new SettingsPage(own.titleKey(), "mdi2k-key-outline", () -> page(own))))
        .orElseGet(List::of);
  }

  private static View<?> page(PasswordViewModel model) {
    return new Views()
        .register(PasswordController.class, () -> new PasswordController(model))
        .load(PasswordController.class);
  }
}
