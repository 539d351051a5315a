package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.list.ListSource;
import io.sentineliq.workbench.platform.task.Latest;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.task.Tasks;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A list of records with the current one in full beside it, and what is done with it.
 *
 * @param <Q> the query of the list
 * @param <R> its rows
 * @param <D> a record in full
 */
public final class RecordDesk<Q, R, D> implements ViewLifecycle {

  private final ListSource<Q, R> source;
  private final Function<R, UUID> idOf;
  private final BiFunction<UUID, Progress, D> reader;
  private final Tasks tasks;
  private final ChangePulse changes;
  private final Consumer<Throwable> failures;
  private final ListModel<R> list;
  private final Latest reads;
  private final Subscriptions subscriptions = new Subscriptions();
  private final ReadOnlyObjectWrapper<@Nullable D> details = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Throwable> failure = new ReadOnlyObjectWrapper<>();
  private final ReadMemory<D> memory = new ReadMemory<>();
  private Q query;
  private @Nullable UUID shown;
  private @Nullable Runnable missing;
  private boolean isOpen;
  private boolean isHeld;

  /** A desk over {@code source}; what goes wrong with an act is told to {@code failures}. */
  public RecordDesk(
      ListSource<Q, R> source,
      Q query,
      Function<R, UUID> idOf,
      BiFunction<UUID, Progress, D> reader,
      Tasks tasks,
      ChangePulse changes,
      Consumer<Throwable> failures) {
    this.source = source;
    this.query = query;
    this.idOf = idOf;
    this.reader = reader;
    this.tasks = tasks;
    this.changes = changes;
    this.failures = failures;
    this.list = new ListModel<>(tasks);
    this.reads = new Latest(tasks);
  }

  // Properties

  /** The rows. */
  public ListModel<R> list() {
    return list;
  }

  /** The current record in full; null while there is none. */
  public ReadOnlyObjectProperty<@Nullable D> detailsProperty() {
    return details.getReadOnlyProperty();
  }

  /** Why the record cannot be shown; null when it can. */
  public ReadOnlyObjectProperty<@Nullable Throwable> failureProperty() {
    return failure.getReadOnlyProperty();
  }

  // Commands

  @Override
  public void activate() {
    subscriptions.add(changes.subscribe(change -> changed()));
    subscriptions.follow(list.currentRowProperty(), this::show);
    if (isOpen) {
      list.refresh();
    } else {
      isOpen = true;
      read();
    }
  }

  @Override
  public void deactivate() {
    subscriptions.close();
    reads.cancel();
    if (!isHeld) {
      shown = null;
    }
  }

  /**
   * Stays with the record that is shown, whatever becomes of its row: an act can take it out of the
   * list while somebody looks at all of it. Let go, the current row is shown again.
   */
  public void hold(boolean isToBeHeld) {
    isHeld = isToBeHeld;
    if (!isHeld) {
      show(list.currentRowProperty().get());
    }
  }

  /**
   * Shows the record {@code id} in full, whether the list names it or not, and stays with it;
   * {@code onMissing} is run when it cannot be read. Where the list has it, it is the current row
   * too.
   */
  public void stayWith(UUID id, Runnable onMissing) {
    isHeld = true;
    shown = id;
    missing = onMissing;
    list.reveal(id, () -> {});
    readAgain();
  }

  /** The ids of everything {@code asked} finds; called in the background. */
  public List<UUID> ids(Q asked, Progress progress) {
    return source.allIds(asked, progress);
  }

  /** Lists something else. */
  public void list(Q other) {
    query = other;
    if (isOpen) {
      read();
    }
  }

  /** Does {@code work} in the background and shows what became of the record. */
  public void act(String title, Runnable work) {
    act(title, work, failures);
  }

  /** The same; {@code refused} is told why it was not done. */
  public void act(String title, Runnable work, Consumer<Throwable> refused) {
    var ending = ending(refused);
    tasks.start(
        TaskTitle.quiet(title),
        progress -> {
          work.run();
          return true;
        },
        done -> ending.saved(),
        ending::failed);
  }

  /** Shows what became of the record after something was saved, or not. */
  public Rewriting.Ending ending() {
    return ending(failures);
  }

  /** The same; {@code refused} is told why it was not. */
  public Rewriting.Ending ending(Consumer<Throwable> refused) {
    return new Rewriting.Ending() {
      @Override
      public void saved() {
        changedHere();
      }

      @Override
      public void failed(Throwable failure) {
        changedHere();
        refused.accept(failure);
      }

      @Override
      public void putOff() {
        changedHere();
      }
    };
  }

  /** Shows what the person's own act changed. */
  public void refresh() {
    changedHere();
  }

  private void changed() {
    list.recheck();
    readAgain();
  }

  private void changedHere() {
    list.refresh();
    readAgain();
  }

  private void read() {
    list.open(SnapshotRows.reader(source, query, idOf));
  }

  private void show(@Nullable R row) {
    if (isHeld) {
      readAgain();
      return;
    }
    var id = row == null ? null : idOf.apply(row);
    if (id == null) {
      shown = null;
      reads.cancel();
      details.set(null);
    } else if (!id.equals(shown)) {
      shown = id;
      readAgain();
    }
  }

  private void readAgain() {
    var id = shown;
    if (id != null) {
      reads.start(
          TaskTitle.quiet(Messages.text("list.reading")),
          progress -> reader.apply(id, progress),
          arrived -> arrived(id, arrived),
          error ->
              memory.insteadOf(id, error).ifPresentOrElse(this::showRead, () -> failed(error)));
    }
  }

  private void arrived(UUID id, D arrived) {
    memory.remember(id, arrived);
    showRead(arrived);
  }

  private void showRead(D read) {
    missing = null;
    failure.set(null);
    details.set(read);
  }

  private void failed(Throwable error) {
    details.set(null);
    failure.set(error);
    var wasAskedFor = missing;
    if (wasAskedFor != null) {
      missing = null;
      wasAskedFor.run();
      failures.accept(error);
    }
  }
}
