package io.sentineliq.workbench.shell.settings;

import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.Feature;
import io.sentineliq.workbench.platform.fx.NavigationEntry;
import io.sentineliq.workbench.platform.fx.SettingsPage;
import io.sentineliq.workbench.platform.fx.Theme;
import io.sentineliq.workbench.platform.fx.View;
import io.sentineliq.workbench.platform.fx.Views;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The settings as a place of the rail. */
public final class SettingsFeature implements Feature {

  private final List<SettingsPage> pages = new ArrayList<>();

  /** Settings with the pages of {@code features} and those of the window itself. */
  public SettingsFeature(List<? extends Feature> features, Theme theme) {
    features.forEach(feature -> pages.addAll(feature.settings()));
    pages.add(
        new SettingsPage("settings.appearance", "mdi2t-theme-light-dark", () -> appearance(theme)));
  }

  @Override
  public List<NavigationEntry> navigation() {
    return List.of(
        new NavigationEntry(
            "navigation.settings",
            "mdi2c-cog-outline",
            90,
            new ReadOnlyStringWrapper(""),
            this::view));
  }

  @Override
  public List<Command> commands() {
    return List.of();
  }

  private View<?> view() {
    return new Views()
        .register(SettingsController.class, () -> new SettingsController(pages))
        .load(SettingsController.class);
  }

  private static View<?> appearance(Theme theme) {
    return new Views()
        .register(AppearanceController.class, () -> new AppearanceController(theme))
        .load(AppearanceController.class);
  }
}
