package io.sentineliq.workbench.shell.upkeep;

import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.Feature;
import io.sentineliq.workbench.platform.fx.NavigationEntry;
import io.sentineliq.workbench.platform.fx.SettingsPage;
import io.sentineliq.workbench.platform.fx.View;
import io.sentineliq.workbench.platform.fx.Views;
import io.sentineliq.workbench.platform.fx.Window;
import java.util.List;

/** Backup, restore and self-check as a page of the settings and as commands. */
public final class UpkeepFeature implements Feature {

  private final UpkeepViewModel model;

  /** Care by {@code upkeep}, told in {@code window}. */
  public UpkeepFeature(Upkeep upkeep, Window window) {
    this.model = new UpkeepViewModel(upkeep, window);
  }

  @Override
  public List<NavigationEntry> navigation() {
    return List.of();
  }

  @Override
  public List<Command> commands() {
    return model.isLocal()
        ? List.of(
            Command.of("upkeep.backUp", null, model::backUp),
            Command.of("upkeep.restore", null, model::restore))
        : List.of();
  }

  @Override
  public List<SettingsPage> settings() {
    return List.of(new SettingsPage("upkeep.title", "mdi2s-shield-check-outline", this::page));
  }

  private View<?> page() {
    return new Views()
        .register(UpkeepController.class, () -> new UpkeepController(model))
        .load(UpkeepController.class);
  }
}
