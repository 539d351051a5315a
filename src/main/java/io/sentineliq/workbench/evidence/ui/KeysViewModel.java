package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.account.signing.HeldKey;
import io.sentineliq.workbench.evidence.KeyList;
import io.sentineliq.workbench.evidence.TeamKeys;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.task.Latest;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The keys of the workspace, which of them is chosen, and what can be done with it. */
final class KeysViewModel {

  private final TeamKeys keys;
  private final Window window;
  private final Latest reads;
  private final ReadOnlyObjectWrapper<@Nullable KeyList> list = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<@Nullable HeldKey> chosen = new SimpleObjectProperty<>();

  KeysViewModel(TeamKeys keys, Window window) {
    this.keys = keys;
    this.window = window;
    this.reads = new Latest(window.tasks());
  }

  // Properties

  /** Every key; null until they are read. */
  ReadOnlyObjectProperty<@Nullable KeyList> listProperty() {
    return list.getReadOnlyProperty();
  }

  /** The chosen key; null for none. */
  ObjectProperty<@Nullable HeldKey> chosenProperty() {
    return chosen;
  }

  /** Whether whoever looks may revoke the chosen key. */
  boolean canRevoke() {
    var now = list.get();
    var key = chosen.get();
    return now != null && key != null && now.canRevoke(key);
  }

  // Commands

  /** Reads every key. */
  void read() {
    reads.start(
        TaskTitle.quiet(Messages.text("list.reading")), keys::all, this::show, window.failures());
  }

  /** Ends the use of {@code key}; {@code refused} is told why it did not. */
  void revoke(HeldKey key, String reason, Consumer<Throwable> refused) {
    window
        .tasks()
        .start(
            TaskTitle.quiet(Messages.text("evidence.keys.revoking")),
            progress -> {
              keys.revoke(key.row().id(), reason, progress);
              return VisibleText.of(key.row().holder().name());
            },
            name -> {
              window
                  .notices()
                  .accept(Notice.information(Messages.text("evidence.keys.revoked", name)));
              read();
            },
            refused);
  }

  private void show(KeyList now) {
    var before = chosen.get();
    chosen.set(
        now.keys().stream()
            .filter(key -> before == null ? now.isOwn(key) : isSame(key, before))
            .reduce((earlier, later) -> later)
            .orElse(null));
    list.set(now);
  }

  private static boolean isSame(HeldKey one, HeldKey other) {
    return one.row().id().equals(other.row().id());
  }
}
