package io.sentineliq.workbench.shell.settings;

import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.CommandGroup;
import io.sentineliq.workbench.platform.fx.Feature;
import io.sentineliq.workbench.platform.fx.NavigationEntry;
import io.sentineliq.workbench.platform.fx.SettingsPage;
import io.sentineliq.workbench.platform.fx.Shortcuts;
import io.sentineliq.workbench.platform.fx.Theme;
import io.sentineliq.workbench.platform.fx.View;
import io.sentineliq.workbench.platform.fx.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** The settings as a place of the rail. */
public final class SettingsFeature implements Feature {

  /** The page of keys. */
  private static final String KEYS = "keys.title";

  private final List<SettingsPage> pages = new ArrayList<>();
  private @Nullable SettingsController shown;
  private @Nullable SettingsPage wanted;

  /**
   * Settings with the pages of {@code features} and those of the window itself.
   *
   * @param commands everything that can have a key
   */
  public SettingsFeature(
      List<? extends Feature> features,
      Theme theme,
      Shortcuts shortcuts,
      Supplier<List<CommandGroup>> commands) {
    features.forEach(feature -> pages.addAll(feature.settings()));
    pages.add(
        new SettingsPage(KEYS, "mdi2k-keyboard-outline", () -> shortcuts(shortcuts, commands)));
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

  /** Chooses the page of keys; the settings are opened by whoever asks. */
  public void chooseKeys() {
    wanted = pages.stream().filter(page -> page.title().equals(KEYS)).findFirst().orElse(null);
    if (shown != null && wanted != null) {
      shown.choose(wanted);
    }
  }

  private View<?> view() {
    var controller = new SettingsController(pages);
    shown = controller;
    var view =
        new Views()
            .register(SettingsController.class, () -> controller)
            .load(SettingsController.class);
    if (wanted != null) {
      controller.choose(wanted);
    }
    return view;
  }

  private static View<?> shortcuts(Shortcuts shortcuts, Supplier<List<CommandGroup>> commands) {
    var model = new ShortcutsViewModel(shortcuts, commands);
    return new Views()
        .register(ShortcutsController.class, () -> new ShortcutsController(model, shortcuts))
        .load(ShortcutsController.class);
  }

  private static View<?> appearance(Theme theme) {
    return new Views()
        .register(AppearanceController.class, () -> new AppearanceController(theme))
        .load(AppearanceController.class);
  }
}
