package io.sentineliq.workbench.brand.ui;

import io.sentineliq.workbench.brand.BrandDetails;
import io.sentineliq.workbench.brand.BrandQuery;
import io.sentineliq.workbench.brand.BrandRow;
import io.sentineliq.workbench.brand.BrandStatus;
import io.sentineliq.workbench.brand.Brands;
import io.sentineliq.workbench.brand.NewBrand;
import io.sentineliq.workbench.platform.fx.Filling;
import io.sentineliq.workbench.platform.fx.RecordDesk;
import io.sentineliq.workbench.platform.fx.Rewriting;
import io.sentineliq.workbench.platform.fx.SeenAct;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;
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
    Filling.ask(
        window,
        new BrandForm(),
        (brand, refused) ->
            desk.act(Messages.text("brand.changing"), () -> brands.add(brand), refused));
  }

  void change() {
    onCurrent(
        details ->
            Filling.ask(
                window,
                new BrandForm(details.said()),
                (brand, refused) -> change(details, brand, refused)));
  }

  private void change(BrandDetails began, NewBrand brand, Consumer<Throwable> refused) {
    var id = began.id();
    var keeper =
        new Rewriting.Keeper<NewBrand>(
            progress -> kept(brands.details(id, progress)),
            (version, words, progress) -> brands.change(id, version, words));
    var title = TaskTitle.quiet(Messages.text("brand.changing"));
    new Rewriting<>(window, title, keeper, BrandPart::merge, desk.ending(refused))
        .save(kept(began), brand);
  }

  private static Rewriting.Kept<NewBrand> kept(BrandDetails details) {
    return new Rewriting.Kept<>(details.version(), details.said());
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
                .ifPresent(
                    file -> act(details, one -> brands.show(one.id(), one.version(), file))));
  }

  void removeLogo() {
    onCurrent(details -> act(details, one -> brands.show(one.id(), one.version(), null)));
  }

  void moveTo(BrandStatus next) {
    onCurrent(details -> act(details, one -> brands.moveTo(one.id(), one.version(), next)));
  }

  private void act(BrandDetails details, Consumer<BrandDetails> verb) {
    var seen =
        new SeenAct.Seen<BrandDetails>(
            progress -> brands.details(details.id(), progress), one -> one.said().name());
    var title = TaskTitle.quiet(Messages.text("brand.changing"));
    new SeenAct<>(window, title, seen, verb, desk.ending()).on(details);
  }

  private void onCurrent(Consumer<BrandDetails> use) {
    var details = desk.detailsProperty().get();
    if (details != null) {
      use.accept(details);
    }
  }
}
