package io.sentineliq.workbench.shell.home;

import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.Feature;
import io.sentineliq.workbench.platform.fx.NavigationEntry;
import io.sentineliq.workbench.platform.fx.Offer;
import io.sentineliq.workbench.platform.fx.View;
import io.sentineliq.workbench.platform.fx.Views;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.persistence.StoreInfo;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The first page. */
public final class HomeFeature implements Feature {

  private final StoreInfo store;
  private final Optional<Path> folder;
  private final List<Offer> offers;
  private final HomeBoard board;
  private final Window window;

  /**
   * The first page of a workspace in {@code store}.
   *
   * @param folder where a local store lives
   * @param offers what can be begun
   * @param board how the workspace stands
   */
  public HomeFeature(
      StoreInfo store, Optional<Path> folder, List<Offer> offers, HomeBoard board, Window window) {
    this.store = store;
    this.folder = folder;
    this.offers = List.copyOf(offers);
    this.board = board;
    this.window = window;
  }

  @Override
  public List<NavigationEntry> navigation() {
    return List.of(
        new NavigationEntry(
            "navigation.home",
            "mdi2h-home-outline",
            10,
            new ReadOnlyStringWrapper(""),
            this::view));
  }

  @Override
  public List<Command> commands() {
    return List.of();
  }

  private View<?> view() {
    return new Views()
        .register(
            HomeController.class, () -> new HomeController(store, folder, offers, board, window))
        .load(HomeController.class);
  }
}
