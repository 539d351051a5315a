package io.sentineliq.workbench.observable.ui;

import io.sentineliq.workbench.observable.Holders;
import io.sentineliq.workbench.observable.ObservableListRow;
import io.sentineliq.workbench.observable.ObservableQuery;
import io.sentineliq.workbench.observable.ObservableView;
import io.sentineliq.workbench.observable.Observables;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.Feature;
import io.sentineliq.workbench.platform.fx.NavigationEntry;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.fx.RecordDesk;
import io.sentineliq.workbench.platform.fx.View;
import io.sentineliq.workbench.platform.fx.Views;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Observables in the window. */
public final class ObservableFeature implements Feature {

  private static final String PLACE = "navigation.observables";

  private final ObservableDesk desk;
  private final Window window;

  /** Observables of the open workspace, in {@code window}; {@code records} shows others. */
  public ObservableFeature(
      Observables observables,
      Holders holders,
      Consumer<SubjectRef> records,
      ChangePulse changes,
      Window window) {
    this.window = window;
    this.desk =
        new ObservableDesk(
            observables,
            holders,
            new RecordDesk<>(
                observables,
                new ObservableQuery(ObservableView.ALL, ""),
                ObservableListRow::id,
                observables::details,
                window.tasks(),
                changes,
                window.failures()),
            records,
            window);
  }

  /** Opens an observable in its place. */
  public void show(UUID id) {
    window.navigator().accept(PLACE);
    desk.records()
        .list()
        .reveal(
            id,
            () ->
                window.notices().accept(Notice.information(Messages.text("observable.elsewhere"))));
  }

  @Override
  public List<NavigationEntry> navigation() {
    return List.of(
        new NavigationEntry(
            PLACE, "mdi2f-fingerprint", 60, new ReadOnlyStringWrapper(""), this::view));
  }

  @Override
  public List<Command> commands() {
    return List.of();
  }

  private View<?> view() {
    var detail = new ObservableDetailController(desk);
    return new Views()
        .register(ObservableDetailController.class, () -> detail)
        .register(
            ObservableListController.class,
            () -> new ObservableListController(desk, detail, window))
        .load(ObservableListController.class);
  }
}
