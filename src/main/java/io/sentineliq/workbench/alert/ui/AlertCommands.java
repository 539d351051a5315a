package io.sentineliq.workbench.alert.ui;

import io.sentineliq.workbench.platform.fx.Command;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything the queue does by key: moving, ticking, searching, the verbs, and taking back. */
final class AlertCommands {

  private final Map<AlertVerb, Command> verbs = new EnumMap<>(AlertVerb.class);
  private final Command undoing;
  private final Command clearing;
  private final Command searching;
  private final List<Command> others;
  private final List<Command> actions;
  private Runnable onSearch = () -> {};

  /** The commands of {@code model}; {@code prompts} ask what a verb needs to know. */
  AlertCommands(AlertInboxViewModel model, AlertPrompts prompts, List<AlertAction> offered) {
    var list = model.list();
    var selection = list.selection();
    var acts = model.acts();
    for (var verb : AlertVerb.values()) {
      verbs.put(verb, verb.command(() -> ask(prompts, acts, verb), acts.possible(verb)));
    }
    actions =
        offered.stream()
            .map(
                action ->
                    Command.of(action.key(), action.keys(), () -> begin(model, action))
                        .when(acts.choosable()))
            .toList();
    undoing = Command.of("alert.undo", "U", acts::undo).when(acts.undoableProperty());
    clearing =
        Command.of("alert.bulk.clear", "Esc", selection::clear)
            .when(selection.sizeProperty().greaterThan(0));
    others =
        List.of(
            Command.of("alert.next", "J", () -> list.move(1)),
            Command.of("alert.previous", "K", () -> list.move(-1)),
            Command.of(
                "alert.select", "Space", () -> selection.toggle(list.currentProperty().get())),
            Command.of("alert.select.next", "Shift+J", () -> extend(model, 1)),
            Command.of("alert.select.previous", "Shift+K", () -> extend(model, -1)),
            Command.of("alert.select.down", "Shift+Down", () -> extend(model, 1)),
            Command.of("alert.select.up", "Shift+Up", () -> extend(model, -1)),
            Command.of("alert.select.all", "Ctrl+A", model::tickEverything));
    searching = Command.of("alert.searching", "/", () -> onSearch.run());
  }

  /** The verbs, on what is ticked or current. */
  Map<AlertVerb, Command> verbs() {
    return verbs;
  }

  /** What other features do with the chosen alerts. */
  List<Command> actions() {
    return actions;
  }

  /** Takes the last act back. */
  Command undoing() {
    return undoing;
  }

  /** Takes every tick away. */
  Command clearing() {
    return clearing;
  }

  /** Puts the keyboard into the search field. */
  Command searching() {
    return searching;
  }

  /** All of them. */
  List<Command> all() {
    var all = new ArrayList<>(verbs.values());
    all.addAll(actions);
    all.add(undoing);
    all.add(clearing);
    all.add(searching);
    all.addAll(others);
    return all;
  }

  /** What the key of the search does. */
  void setOnSearch(Runnable search) {
    onSearch = search;
  }

  private static void ask(AlertPrompts prompts, AlertVerbsViewModel acts, AlertVerb verb) {
    acts.about()
        .ifPresent(
            about ->
                prompts.ask(
                    verb, about.size(), (act, refused) -> acts.act(verb, act, about, refused)));
  }

  private static void begin(AlertInboxViewModel model, AlertAction action) {
    var acts = model.acts();
    var example = Optional.ofNullable(model.list().currentRowProperty().get());
    action.handler().begin(acts.chosen(), example, acts::followed);
  }

  private static void extend(AlertInboxViewModel model, int step) {
    var next = model.list().currentProperty().get() + step;
    model.list().selection().extendTo(next);
  }
}
