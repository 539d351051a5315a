package io.sentineliq.workbench.shell;

import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.RecordLink;
import io.sentineliq.workbench.platform.task.Latest;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.task.Tasks;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The command palette: what was typed, which commands fit, best first, and which records it names.
 */
public final class PaletteViewModel {

  /** The palette does not offer to open the palette. */
  static final String ITSELF = "command.palette";

  private record Hit(Command command, int score) {}

  private final Supplier<List<Command>> commands;
  private final BiFunction<String, Progress, List<RecordLink>> finder;
  private final Consumer<SubjectRef> opener;
  private final Latest finds;
  private final Consumer<Throwable> failures;
  private final StringProperty query = new SimpleStringProperty("");
  private final ObservableList<Command> hits = FXCollections.observableArrayList();

  /**
   * A palette over {@code commands}, asked for whenever it is opened, and over records.
   *
   * @param finder names the records of what was typed; called in the background
   * @param opener shows a record in its own place
   */
  public PaletteViewModel(
      Supplier<List<Command>> commands,
      BiFunction<String, Progress, List<RecordLink>> finder,
      Consumer<SubjectRef> opener,
      Tasks tasks,
      Consumer<Throwable> failures) {
    this.commands = commands;
    this.finder = finder;
    this.opener = opener;
    this.finds = new Latest(tasks);
    this.failures = failures;
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
    find(wanted);
  }

  private void find(String wanted) {
    if (wanted.isEmpty()) {
      finds.cancel();
      return;
    }
    finds.start(
        TaskTitle.quiet(Messages.text("list.reading")),
        progress -> finder.apply(wanted, progress),
        this::add,
        failures);
  }

  private void add(List<RecordLink> found) {
    if (!found.isEmpty()) {
      var all = new ArrayList<>(hits);
      found.forEach(record -> all.add(command(record)));
      hits.setAll(all);
    }
  }

  /** Going to a record is done like a command. */
  private Command command(RecordLink record) {
    return Command.saying(
        "record:" + record.subject().id(), record.words(), () -> opener.accept(record.subject()));
  }
}
