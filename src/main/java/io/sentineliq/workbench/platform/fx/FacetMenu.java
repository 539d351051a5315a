package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.list.Facet;
import io.sentineliq.workbench.platform.list.FacetValue;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import java.util.List;
import java.util.Set;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/**
 * The menu of everything a list can be narrowed by, with how many rows each value would leave.
 *
 * @param <F> the facets
 */
final class FacetMenu<F extends Enum<F> & Facet> extends MenuButton {

  private final FilterModel<F> model;
  private final List<F> facets;

  FacetMenu(FilterModel<F> model, Class<F> facets) {
    super(Messages.text("list.chip.more"), Icons.of("mdi2p-plus"));
    this.model = model;
    this.facets = List.of(facets.getEnumConstants());
    getStyleClass().addAll("filter-more", "narrow", "quiet");
    setMinWidth(USE_PREF_SIZE);
    setOnShowing(event -> fill());
  }

  private void fill() {
    getItems().setAll(facets.stream().map(this::menu).toList());
  }

  private Menu menu(F facet) {
    var menu = new Menu(Messages.of(facet));
    facet.constants().forEach(constant -> menu.getItems().add(item(facet, constant)));
    if (facet.hasFreeValues()) {
      var waiting = new MenuItem(Messages.text("list.reading"));
      waiting.setDisable(true);
      menu.getItems().add(waiting);
      model.readValues(facet, found -> fill(menu, waiting, facet, found));
    }
    return menu;
  }

  private void fill(Menu menu, MenuItem waiting, F facet, List<FacetValue> found) {
    menu.getItems().remove(waiting);
    found.stream()
        .filter(value -> facet.constant(value.value()).isEmpty())
        .forEach(value -> menu.getItems().add(item(facet, value.value(), value.rows())));
    if (menu.getItems().isEmpty()) {
      var none = new MenuItem(Messages.text("list.chip.noValues"));
      none.setDisable(true);
      menu.getItems().add(none);
    }
  }

  private MenuItem item(F facet, Enum<?> constant) {
    var counts = model.countsProperty().get();
    var isCounted = counts.counts().containsKey(facet);
    return item(facet, constant.name(), isCounted ? counts.of(facet, Set.of(constant.name())) : -1);
  }

  private MenuItem item(F facet, String value, long rows) {
    var word = FilterBar.word(facet, value);
    var item =
        new CheckMenuItem(
            rows < 0 ? word : Messages.text("list.chip.counted", word, Numbers.grouped(rows)));
    item.setMnemonicParsing(false);
    item.setSelected(model.chipsProperty().get().of(facet).contains(value));
    item.setOnAction(event -> model.toggle(facet, Set.of(value)));
    return item;
  }
}
