package io.sentineliq.workbench.shell.secondfactor;

import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.Feature;
import io.sentineliq.workbench.platform.fx.NavigationEntry;
import io.sentineliq.workbench.platform.fx.SettingsPage;
import io.sentineliq.workbench.platform.fx.View;
import io.sentineliq.workbench.platform.fx.Views;
import io.sentineliq.workbench.platform.fx.Window;
import java.util.List;
import java.util.Optional;

/** The second factor as a page of the settings, where the store can ask for one. */
public final class SecondFactorFeature implements Feature {

  private final Optional<SecondFactorViewModel> model;

  /** The page of {@code factor}, told in {@code window}; no page without one. */
  public SecondFactorFeature(Optional<OwnSecondFactor> factor, Window window) {
    this.model = factor.map(own -> new SecondFactorViewModel(own, window));
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
        .map(
            own ->
                List.of(
                    new SettingsPage("secondFactor.title", "mdi2c-cellphone-key", () -> page(own))))
        .orElseGet(List::of);
  }

  private static View<?> page(SecondFactorViewModel model) {
    return new Views()
        .register(SecondFactorController.class, () -> new SecondFactorController(model))
        .load(SecondFactorController.class);
  }
}
