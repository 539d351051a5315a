package io.sentineliq.workbench.brand.ui;

import io.sentineliq.workbench.brand.BrandDetails;
import io.sentineliq.workbench.brand.BrandQuery;
import io.sentineliq.workbench.brand.BrandRow;
import io.sentineliq.workbench.brand.BrandStatus;
import io.sentineliq.workbench.brand.Brands;
import io.sentineliq.workbench.brand.NewBrand;
import io.sentineliq.workbench.platform.fx.RecordDesk;
import io.sentineliq.workbench.platform.fx.StaleForm;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;
import java.util.Optional;
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
                .ifPresent(brand -> change(details, brand)));
  }

  /** When a colleague was first, the words of both are kept, or it is asked which. */
  private void change(BrandDetails base, NewBrand brand) {
    desk.rewrite(
        Messages.text("brand.changing"),
        () -> brands.change(base.id(), base.version(), brand),
        stale -> settle(base, brand, stale));
  }

  private void settle(BrandDetails base, NewBrand mine, Problem.Stale stale) {
    window
        .tasks()
        .start(
            TaskTitle.quiet(Messages.text("list.reading")),
            progress -> brands.details(base.id(), progress),
            now -> {
              var merge = new BrandMerge(base.said(), mine, now.said());
              var settled =
                  merge.edits().contested().isEmpty()
                      ? Optional.of(merge.settled(List.of()))
                      : window
                          .dialogs()
                          .fill(
                              new StaleForm<>(
                                  stale.who(), merge.edits().questions(), merge::settled));
              settled.ifPresent(words -> change(now, words));
            },
            window.failures());
  }

  /** Lets a picture be chosen and shows it. */
  void chooseLogo() {
    onCurrent(
        details ->
            window
                .dialogs()
                .chooseFiles(
                    Messages.text("brand.logo.choose"),
                    Messages.text("brand.logo.kind"),
                    List.of("*.png", "*.jpg", "*.jpeg", "*.gif", "*.bmp"))
                .stream()
                .findFirst()
                .ifPresent(file -> act(() -> brands.show(details.id(), details.version(), file))));
  }

  void removeLogo() {
    onCurrent(details -> act(() -> brands.show(details.id(), details.version(), null)));
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
