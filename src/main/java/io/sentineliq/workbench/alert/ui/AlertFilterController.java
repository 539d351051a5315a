package io.sentineliq.workbench.alert.ui;

import io.sentineliq.workbench.alert.AlertFacet;
import io.sentineliq.workbench.alert.AlertFilter;
import io.sentineliq.workbench.alert.AlertOrigin;
import io.sentineliq.workbench.alert.AlertStatus;
import io.sentineliq.workbench.alert.Assigned;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.classification.ui.SeverityMark;
import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.FilterChip;
import io.sentineliq.workbench.platform.fx.KeyHint;
import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.fx.TimeRangeMenu;
import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import io.sentineliq.workbench.platform.list.FacetValue;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import io.sentineliq.workbench.platform.text.Times;
import io.sentineliq.workbench.platform.text.VisibleText;
import io.sentineliq.workbench.workspace.ui.ViewMenu;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.TextField;
import javafx.scene.control.ToolBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Binds the filter bar: what is searched, when, and a chip for every usual condition. */
public final class AlertFilterController implements ViewLifecycle {

  private static final Duration TYPING = Duration.millis(250);

  private final AlertInboxViewModel inbox;
  private final AlertFilterViewModel model;
  private final TimeRangeMenu times;
  private final Function<MenuButton, ViewMenu> viewMenus;
  private final Subscriptions subscriptions = new Subscriptions();
  private final PauseTransition pause = new PauseTransition(TYPING);
  private final Map<Severity, FilterChip> severities = new EnumMap<>(Severity.class);
  private final Map<AlertFacet, FilterChip> values = new EnumMap<>(AlertFacet.class);
  private final FilterChip open;
  private final FilterChip unassigned;
  private final FilterChip mine;
  private final FilterChip otherStates;
  private final FilterChip origin;

  @FXML private MenuButton views;
  @FXML private TextField search;
  @FXML private KeyHint searchKeys;
  @FXML private MenuButton time;
  @FXML private ToolBar chips;
  @FXML private MenuButton more;
  @FXML private Label problem;

  private @Nullable ViewMenu viewMenu;

  /** The bar of {@code inbox}, with menus of times and of views. */
  AlertFilterController(
      AlertInboxViewModel inbox, TimeRangeMenu times, Function<MenuButton, ViewMenu> viewMenus) {
    this.inbox = inbox;
    this.model = inbox.filter();
    this.times = times;
    this.viewMenus = viewMenus;
    for (var severity : Severity.values()) {
      severities.put(severity, chip(severity));
    }
    open = new FilterChip(Messages.text("alert.chip.open"), null, model::toggleOpen);
    unassigned = chip("alert.chip.unassigned", new Assigned.Nobody());
    mine = chip("alert.chip.mine", new Assigned.Me());
    otherStates = new FilterChip("", null, model::clearStates);
    origin = new FilterChip("", null, model::clearOrigin);
    for (var facet : AlertFacet.values()) {
      values.put(facet, new FilterChip("", null, () -> model.clear(facet)));
    }
  }

  @FXML
  private void initialize() {
    viewMenu = viewMenus.apply(views);
    // What was chosen from a menu stands first: a narrow bar hides what does not fit at its end.
    chips.getItems().addAll(origin, otherStates);
    chips.getItems().addAll(values.values());
    chips.getItems().addAll(severities.values());
    chips.getItems().addAll(new Separator(), open, unassigned, mine);
    problem.managedProperty().bind(problem.textProperty().isNotEmpty());
    problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
    problem.textProperty().bind(model.problemProperty());
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    search.focusedProperty().subscribe(focused -> searchKeys.setOpacity(focused ? 0 : 1));
    pause.setOnFinished(event -> model.search());
    more.setOnShowing(event -> fillMore());
    times.fill(time, model::setDetected);
  }

  @Override
  public void activate() {
    search.textProperty().bindBidirectional(model.typedProperty());
    subscriptions.add(() -> search.textProperty().unbindBidirectional(model.typedProperty()));
    subscriptions.onChange(model.typedProperty(), pause::playFromStart);
    subscriptions.follow(model.filterProperty(), filter -> show(filter));
    subscriptions.follow(model.facetsProperty(), facets -> count());
    subscriptions.onChange(inbox.orderProperty(), this::showView);
    if (viewMenu != null) {
      viewMenu.fill();
    }
  }

  @Override
  public void deactivate() {
    pause.stop();
    subscriptions.close();
  }

  /** Puts the keyboard into the search field. */
  void focus() {
    search.requestFocus();
    search.selectAll();
  }

  /** Says by which keys the field is reached, and what Escape, Enter and Down leave it for. */
  void connect(Command searching, Runnable leave) {
    searchKeys.setCommand(searching.id());
    search.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.DOWN) {
            leave.run();
            event.consume();
          }
        });
    search.setOnAction(event -> leave.run());
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      pause.stop();
      model.adopt();
    }
  }

  private void show(AlertFilter filter) {
    severities.forEach((severity, chip) -> chip.setActive(filter.severities().contains(severity)));
    var isOpen = filter.statuses().equals(AlertFilter.OPEN);
    open.setActive(isOpen);
    unassigned.setActive(filter.assigned() instanceof Assigned.Nobody);
    mine.setActive(filter.assigned() instanceof Assigned.Me);
    var states = isOpen ? "" : joined(filter.statuses().stream().map(Messages::of).toList());
    showValue(otherStates, states);
    showValue(origin, words(filter.origin()));
    values.forEach(
        (facet, chip) -> {
          var chosen = filter.values(facet).stream().map(VisibleText::of).toList();
          showValue(
              chip,
              chosen.isEmpty()
                  ? ""
                  : Messages.text("list.chip.value", Messages.of(facet), joined(chosen)));
        });
    times.show(time, filter.detected());
    showView();
  }

  private void showView() {
    if (viewMenu != null) {
      viewMenu.show();
    }
  }

  private static String words(AlertOrigin origin) {
    return switch (origin) {
      case AlertOrigin.Any _ -> "";
      case AlertOrigin.Import came -> words("alert.chip.import", came.begun());
      case AlertOrigin.Arrival came -> words("alert.chip.arrived", came.since());
      case AlertOrigin.Handover came -> words("alert.chip.handover", came.begun());
    };
  }

  private static String words(String key, Instant begun) {
    var zone = ZoneId.systemDefault();
    return Messages.text(key, Times.day(begun, zone), Times.clock(begun, zone));
  }

  private static void showValue(FilterChip chip, String text) {
    chip.setName(text);
    chip.setActive(true);
    chip.setVisible(!text.isEmpty());
    chip.setManaged(!text.isEmpty());
  }

  private static String joined(List<String> chosen) {
    return chosen.size() > 2
        ? Messages.text("list.chip.andMore", chosen.getFirst(), chosen.size() - 1)
        : chosen.stream().collect(Collectors.joining(", "));
  }

  private void count() {
    var facets = model.facetsProperty().get();
    severities.forEach((severity, chip) -> chip.showCount(facets.of(severity)));
    open.showCount(facets.of(AlertFilter.OPEN));
    unassigned.showCount(facets.of(new Assigned.Nobody()));
    mine.showCount(facets.of(new Assigned.Me()));
  }

  private void fillMore() {
    var states = new Menu(Messages.text("alert.chip.state"));
    for (var status : AlertStatus.values()) {
      var item = new CheckMenuItem(Messages.of(status));
      item.setSelected(model.chipsProperty().get().statuses().contains(status));
      item.setOnAction(event -> model.toggle(status));
      states.getItems().add(item);
    }
    more.getItems().setAll(states);
    for (var facet : AlertFacet.values()) {
      var menu = new Menu(Messages.of(facet));
      menu.getItems().setAll(waiting());
      model.readValues(facet, found -> fill(menu, facet, found));
      more.getItems().add(menu);
    }
  }

  private void fill(Menu menu, AlertFacet facet, List<FacetValue> found) {
    if (found.isEmpty()) {
      var none = new MenuItem(Messages.text("list.chip.noValues"));
      none.setDisable(true);
      menu.getItems().setAll(none);
      return;
    }
    menu.getItems().setAll(found.stream().map(value -> item(facet, value)).toList());
  }

  private MenuItem item(AlertFacet facet, FacetValue value) {
    var item =
        new CheckMenuItem(
            Messages.text(
                "list.chip.counted", VisibleText.of(value.value()), Numbers.grouped(value.rows())));
    item.setMnemonicParsing(false);
    item.setSelected(model.chipsProperty().get().values(facet).contains(value.value()));
    item.setOnAction(event -> model.toggle(facet, value.value()));
    return item;
  }

  private static MenuItem waiting() {
    var item = new MenuItem(Messages.text("list.reading"));
    item.setDisable(true);
    return item;
  }

  private FilterChip chip(Severity severity) {
    var mark = new SeverityMark();
    mark.show(severity);
    var chip = new FilterChip(Messages.of(severity), mark, () -> model.toggle(severity));
    chip.getStyleClass().add(SeverityMark.styleClass(severity));
    return chip;
  }

  private FilterChip chip(String key, Assigned assigned) {
    return new FilterChip(Messages.text(key), null, () -> model.toggle(assigned));
  }
}
