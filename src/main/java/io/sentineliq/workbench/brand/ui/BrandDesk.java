package io.sentineliq.workbench.brand.ui;

import io.sentineliq.workbench.brand.BrandDetails;
import io.sentineliq.workbench.brand.BrandQuery;
import io.sentineliq.workbench.brand.BrandRow;
import io.sentineliq.workbench.brand.BrandStatus;
import io.sentineliq.workbench.brand.Brands;
import io.sentineliq.workbench.platform.fx.RecordDesk;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.function.Consumer;

/** What can be done with brands. */
final class BrandDesk {

  private final Brands brands;
  private final RecordDesk<BrandQuery, BrandRow, BrandDetails> desk;
  private final Window window;

  BrandDesk(Brands brands, RecordDesk<BrandQuery, BrandRow, BrandDetails> desk, Window window) {
    this.brands = brands;
    this.desk = desk;
    this.window = window;
  }

  RecordDesk<BrandQuery, BrandRow, BrandDetails> records() {
    return desk;
  }

  void add() {
    window
        .dialogs()
        .fill(new BrandForm())
        .ifPresent(brand -> desk.act(Messages.text("brand.changing"), () -> brands.add(brand)));
  }

  void change() {
    onCurrent(
        details ->
            window
                .dialogs()
                .fill(new BrandForm(details.said()))
                .ifPresent(
                    brand -> act(() -> brands.change(details.id(), details.version(), brand))));
  }

  void moveTo(BrandStatus next) {
    onCurrent(details -> act(() -> brands.moveTo(details.id(), details.version(), next)));
  }

  private void act(Runnable work) {
    desk.act(Messages.text("brand.changing"), work);
  }

  private void onCurrent(Consumer<BrandDetails> use) {
    var details = desk.detailsProperty().get();
    if (details != null) {
      use.accept(details);
    }
  }
}
