package io.sentineliq.workbench.incident.ui;

import io.sentineliq.workbench.platform.change.ChangeFeed;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.fx.Icons;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.persistence.Presence;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** Says who else has the same record open; not there while nobody has. */
public final class RecordCompany extends Label {

  private final String kind;
  private final Presence presence;
  private final Window window;
  private ChangeFeed.Subscription attending = () -> {};
  private @Nullable UUID attended;

  /** The company at records of {@code kind}, as {@code presence} knows it. */
  public RecordCompany(String kind, Presence presence, Window window) {
    this.kind = kind;
    this.presence = presence;
    this.window = window;
    setGraphic(Icons.of("mdi2a-account-multiple-outline"));
    getStyleClass().addAll("chip", "chip-accent", "record-company");
    setMinWidth(USE_PREF_SIZE);
    show(List.of());
  }

  /** Is seen at the record {@code id} from now on. */
  public void attend(UUID id) {
    if (!id.equals(attended)) {
      leave();
      attended = id;
      attending = presence.attend(new SubjectRef(kind, id), others -> told(id, others));
    }
  }

  /** Is seen nowhere. */
  public void leave() {
    attending.close();
    attending = () -> {};
    attended = null;
    show(List.of());
  }

  /** Comes from a thread of the store. */
  private void told(UUID id, List<String> others) {
    window
        .tasks()
        .start(
            TaskTitle.quiet(Messages.text("company")),
            progress -> others,
            names -> {
              if (id.equals(attended)) {
                show(names);
              }
            },
            window.failures());
  }

  /** Says that these have it open, until something else is heard. */
  public void show(List<String> names) {
    var isAccompanied = !names.isEmpty();
    setVisible(isAccompanied);
    setManaged(isAccompanied);
    if (isAccompanied) {
      var first = VisibleText.of(names.getFirst());
      setText(
          names.size() == 1
              ? Messages.text("company.one", first)
              : Messages.text("company.more", first, names.size() - 1));
    }
  }
}
