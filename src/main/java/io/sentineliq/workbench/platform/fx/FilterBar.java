package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.list.Facet;
import io.sentineliq.workbench.platform.list.FacetCounts;
import io.sentineliq.workbench.platform.list.ListFilter;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Separator;
import javafx.scene.control.ToolBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The bar over a list: its views, what is searched, when, and a chip for every usual condition.
 *
 * @param <F> the facets
 */
public final class FilterBar<F extends Enum<F> & Facet> extends VBox {

  private static final Duration TYPING = Duration.millis(250);

  /** A chip that is always there. */
  private record Standing<F>(F facet, Set<String> values, FilterChip chip) {}

  private final FilterModel<F> model;
  private final TimeRangeMenu times;
  private final PauseTransition pause = new PauseTransition(TYPING);
  private final MenuButton views = new MenuButton();
  private final SearchBox search;
  private final MenuButton time = new MenuButton();
  private final ToolBar chips = new ToolBar();
  private final HBox tools = new HBox();
  private final List<Standing<F>> standing = new ArrayList<>();
  private final Map<F, FilterChip> others;

  /** A bar of {@code facets} over {@code model}; {@code promptKey} says what a word is found in. */
  public FilterBar(FilterModel<F> model, Class<F> facets, TimeRangeMenu times, String promptKey) {
    this.model = model;
    this.times = times;
    this.others = new EnumMap<>(facets);
    for (var facet : facets.getEnumConstants()) {
      others.put(facet, new FilterChip("", null, () -> model.clear(facet)));
    }
    views.setId("views");
    views.setGraphic(Icons.of("mdi2b-bookmark-outline"));
    time.setGraphic(Icons.of("mdi2c-calendar-outline"));
    time.setAccessibleText(Messages.text("list.time"));
    for (var menu : List.of(views, time)) {
      menu.getStyleClass().add("filter-menu");
      menu.setMinWidth(USE_PREF_SIZE);
    }
    search = new SearchBox(promptKey);
    search.field().addEventFilter(KeyEvent.KEY_PRESSED, this::adoptOnEnter);
    var problem = problem();
    var first = new HBox(views, search, time, tools);
    first.getStyleClass().add("filter-row");
    chips.getStyleClass().add("chip-bar");
    chips.setMinWidth(0);
    // What was chosen from a menu stands first: a narrow bar hides what does not fit at its end.
    chips.getItems().addAll(others.values());
    HBox.setHgrow(chips, Priority.ALWAYS);
    var second = new HBox(chips, new FacetMenu<>(model, facets));
    second.getStyleClass().add("filter-chips");
    getChildren().addAll(first, problem, second);
    tools.managedProperty().bind(Bindings.isNotEmpty(tools.getChildren()));
    pause.setOnFinished(event -> model.search());
    times.fill(time, model::setTime);
  }

  /** A chip called {@code text} that narrows {@code facet} to {@code values}. */
  public FilterChip offer(F facet, Set<String> values, String text, @Nullable Node mark) {
    var chip = new FilterChip(text, mark, () -> model.toggle(facet, values));
    standing.add(new Standing<>(facet, values, chip));
    chips.getItems().add(chip);
    return chip;
  }

  /** The same for one constant, by its own word. */
  public FilterChip offer(F facet, Enum<?> constant, @Nullable Node mark) {
    return offer(facet, Set.of(constant.name()), Messages.of(constant), mark);
  }

  /** Draws a line after the chips so far. */
  public void separate() {
    chips.getItems().add(new Separator());
  }

  /** The button that names the view. */
  public MenuButton views() {
    return views;
  }

  /** What the screen adds at the right. */
  public HBox tools() {
    return tools;
  }

  /** Says by which keys the field is reached, and what Escape, Enter and Down leave it for. */
  public void connect(Command searching, Runnable leave) {
    search.connect(searching, leave);
  }

  /** Puts the keyboard into the search field. */
  public void focus() {
    search.focus();
  }

  /** Shows the filter and its counts for as long as {@code subscriptions} are held. */
  public void follow(Subscriptions subscriptions) {
    var typed = search.field().textProperty();
    typed.bindBidirectional(model.typedProperty());
    subscriptions.add(() -> typed.unbindBidirectional(model.typedProperty()));
    subscriptions.add(pause::stop);
    subscriptions.onChange(model.typedProperty(), pause::playFromStart);
    subscriptions.follow(model.filterProperty(), this::show);
    subscriptions.follow(model.countsProperty(), this::count);
  }

  private Label problem() {
    var problem = new Label();
    problem.getStyleClass().addAll("field-error", "filter-problem");
    problem.setWrapText(true);
    problem.textProperty().bind(model.problemProperty());
    problem.managedProperty().bind(problem.textProperty().isNotEmpty());
    problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
    return problem;
  }

  /** What was typed counts at once. */
  private void adoptOnEnter(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      pause.stop();
      model.adopt();
    }
  }

  private void show(ListFilter<F> filter) {
    standing.forEach(one -> one.chip().setActive(filter.of(one.facet()).containsAll(one.values())));
    others.forEach((facet, chip) -> show(facet, chip, left(facet, filter)));
    times.show(time, filter.time());
  }

  /** What no standing chip says. */
  private Set<String> left(F facet, ListFilter<F> filter) {
    var chosen = filter.of(facet);
    var left = new HashSet<>(chosen);
    standing.stream()
        .filter(one -> one.facet() == facet && chosen.containsAll(one.values()))
        .forEach(one -> left.removeAll(one.values()));
    return left;
  }

  private static <F extends Enum<F> & Facet> void show(
      F facet, FilterChip chip, Set<String> chosen) {
    var words = chosen.stream().map(value -> word(facet, value)).sorted().toList();
    chip.setName(
        words.isEmpty() ? "" : Messages.text("list.chip.value", Messages.of(facet), joined(words)));
    chip.setActive(true);
    chip.setVisible(!words.isEmpty());
    chip.setManaged(!words.isEmpty());
  }

  /** What {@code value} of {@code facet} is called. */
  static String word(Facet facet, String value) {
    return facet
        .constant(value)
        .map(constant -> Messages.of(constant))
        .orElseGet(() -> VisibleText.of(value));
  }

  private static String joined(List<String> words) {
    return words.size() > 2
        ? Messages.text("list.chip.andMore", words.getFirst(), words.size() - 1)
        : String.join(", ", words);
  }

  private void count(FacetCounts<F> counts) {
    standing.forEach(
        one ->
            one.chip()
                .showCount(counts.counts().isEmpty() ? -1 : counts.of(one.facet(), one.values())));
  }
}
