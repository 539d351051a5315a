package io.sentineliq.workbench.shell;

import io.sentineliq.workbench.platform.fx.Command;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The command palette: what was typed and which commands fit, best first. */
public final class PaletteViewModel {

  /** The palette does not offer to open the palette. */
  static final String ITSELF = "command.palette";

  private record Hit(Command command, int score) {}

  private final Supplier<List<Command>> commands;
  private final StringProperty query = new SimpleStringProperty("");
  private final ObservableList<Command> hits = FXCollections.observableArrayList();

  /** A palette over {@code commands}, asked for whenever it is opened. */
  public PaletteViewModel(Supplier<List<Command>> commands) {
    this.commands = commands;
    query.subscribe(this::search);
  }

  /** What was typed. */
  public StringProperty queryProperty() {
    return query;
  }

  /** What fits. */
  public ObservableList<Command> hits() {
    return hits;
  }

  /** Starts afresh. */
  public void open() {
    query.set("");
    search();
  }

  private void search() {
    var wanted = Objects.requireNonNullElse(query.get(), "").strip();
    hits.setAll(
        commands.get().stream()
            .filter(command -> command.enabled().get() && !command.id().equals(ITSELF))
            .flatMap(
                command ->
                    Fuzzy.score(wanted, command.text()).stream()
                        .mapToObj(score -> new Hit(command, wanted.isEmpty() ? 0 : score)))
            .sorted(Comparator.comparingInt(Hit::score).reversed())
            .map(Hit::command)
            .toList());
  }
}
