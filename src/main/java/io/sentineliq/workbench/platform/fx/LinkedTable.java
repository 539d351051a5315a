package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.list.ListSource;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/**
 * What is linked to a record, as a list of any length inside the record's screen.
 *
 * @param <R> the row
 */
public final class LinkedTable<R> extends BorderPane implements ViewLifecycle {

  /**
   * What it lists.
   *
   * @param name how its columns are remembered
   * @param countKey says how many there are
   * @param emptyKey says that there are none
   * @param opener shows a row in its own place
   */
  public record Listed<R>(
      String name,
      String countKey,
      String emptyKey,
      List<ListColumn<R>> columns,
      Function<R, UUID> idOf,
      Consumer<R> opener) {}

  private final ListSource<UUID, R> source;
  private final Listed<R> listed;
  private final ChangePulse changes;
  private final ListModel<R> list;
  private final DataTable<R> table = new DataTable<>();
  private final Subscriptions subscriptions = new Subscriptions();
  private @Nullable UUID record;

  /** A list of nothing yet. */
  public LinkedTable(
      ListSource<UUID, R> source, Listed<R> listed, ChangePulse changes, Window window) {
    this.source = source;
    this.listed = listed;
    this.changes = changes;
    this.list = new ListModel<>(window.tasks());
    table.header().setCountKey(listed.countKey());
    table.states().setEmpty(ListStates.sentence(Messages.text(listed.emptyKey()), ""));
    table.show(list, listed.columns(), window.memory(), listed.name());
    table.setOnOpen(
        () -> Optional.ofNullable(list.currentRowProperty().get()).ifPresent(listed.opener()));
    setCenter(table);
  }

  /** Lists what is linked to another record, or to the same one. */
  public void show(UUID recordId) {
    if (!recordId.equals(record)) {
      record = recordId;
      list.open(SnapshotRows.reader(source, recordId, listed.idOf()));
    }
  }

  @Override
  public void activate() {
    table.activate();
    subscriptions.add(changes.subscribe(change -> list.recheck()));
  }

  @Override
  public void deactivate() {
    subscriptions.close();
    table.deactivate();
    record = null;
  }
}
