package io.sentineliq.workbench.brand.ui;

import io.sentineliq.workbench.brand.BrandDetails;
import io.sentineliq.workbench.brand.BrandQuery;
import io.sentineliq.workbench.brand.BrandRow;
import io.sentineliq.workbench.brand.Brands;
import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.Feature;
import io.sentineliq.workbench.platform.fx.NavigationEntry;
import io.sentineliq.workbench.platform.fx.RecordDesk;
import io.sentineliq.workbench.platform.fx.View;
import io.sentineliq.workbench.platform.fx.Views;
import io.sentineliq.workbench.platform.fx.Window;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Brands in the window. */
public final class BrandFeature implements Feature {

  private static final int PLACE = 70;

  private final Brands brands;
  private final BrandDesk desk;
  private final Window window;
  private final Command adding;

  /** Brands of the open workspace, in {@code window}. */
  public BrandFeature(Brands brands, ChangePulse changes, Window window) {
    this.brands = brands;
    this.window = window;
    this.desk = new BrandDesk(brands, records(changes), window);
    this.adding = Command.of("brand.new", "Shift+B", desk::add);
  }

  @Override
  public List<NavigationEntry> navigation() {
    return List.of(
        new NavigationEntry(
            "navigation.brands",
            "mdi2s-shield-check-outline",
            PLACE,
            new ReadOnlyStringWrapper(""),
            this::view));
  }

  @Override
  public List<Command> commands() {
    return List.of(adding);
  }

  private RecordDesk<BrandQuery, BrandRow, BrandDetails> records(ChangePulse changes) {
    return new RecordDesk<>(
        brands,
        new BrandQuery(true),
        BrandRow::id,
        brands::details,
        window.tasks(),
        changes,
        window.failures());
  }

  private View<?> view() {
    var detail = new BrandDetailController(desk);
    return new Views()
        .register(BrandDetailController.class, () -> detail)
        .register(
            BrandListController.class, () -> new BrandListController(desk, detail, adding, window))
        .load(BrandListController.class);
  }
}
