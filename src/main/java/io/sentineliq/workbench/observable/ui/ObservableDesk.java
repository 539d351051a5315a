package io.sentineliq.workbench.observable.ui;

import io.sentineliq.workbench.observable.Holders;
import io.sentineliq.workbench.observable.ObservableDetails;
import io.sentineliq.workbench.observable.ObservableListRow;
import io.sentineliq.workbench.observable.ObservableQuery;
import io.sentineliq.workbench.observable.ObservableView;
import io.sentineliq.workbench.observable.Observables;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.fx.Filling;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.fx.RecordDesk;
import io.sentineliq.workbench.platform.fx.SeenAct;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.task.Latest;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** What can be done with observables. */
final class ObservableDesk {

  private final Observables observables;
  private final Holders holders;
  private final RecordDesk<ObservableQuery, ObservableListRow, ObservableDetails> desk;
  private final Consumer<SubjectRef> opener;
  private final Window window;
  private final Latest counts;
  private final Latest held;

  /** {@code opener} shows a record in its own place. */
  ObservableDesk(
      Observables observables,
      Holders holders,
      RecordDesk<ObservableQuery, ObservableListRow, ObservableDetails> desk,
      Consumer<SubjectRef> opener,
      Window window) {
    this.observables = observables;
    this.holders = holders;
    this.desk = desk;
    this.opener = opener;
    this.window = window;
    this.counts = new Latest(window.tasks());
    this.held = new Latest(window.tasks());
  }

  RecordDesk<ObservableQuery, ObservableListRow, ObservableDetails> records() {
    return desk;
  }

  Observables source() {
    return observables;
  }

  /** Reads how many each view has. */
  void count(Consumer<Map<ObservableView, Long>> shown) {
    counts.start(quiet(), observables::counts, shown, window.failures());
  }

  /** Reads where {@code id} was seen. */
  void holders(UUID id, Consumer<List<Holders.Kind>> shown) {
    held.start(quiet(), progress -> holders.of(id, progress), shown, window.failures());
  }

  void open(SubjectRef record) {
    opener.accept(record);
  }

  /** Stands for something bad, or no more. */
  void mark() {
    onCurrent(
        details -> {
          var isIoc = !details.said().isIoc();
          act(details, one -> observables.mark(one.id(), one.version(), isIoc));
        });
  }

  void sight() {
    onCurrent(details -> act(details, one -> observables.sight(one.id(), one.version())));
  }

  void change() {
    onCurrent(
        details ->
            Filling.ask(
                window,
                new ObservableForm(details),
                (said, refused) ->
                    new ObservableWriting(observables, window, desk.ending(refused))
                        .change(details, said)));
  }

  /** Copies the value so that nothing in it can be clicked. */
  void copy() {
    onCurrent(details -> copy(details.row().defanged(), "observable.copied"));
  }

  /** Copies the value as it was written. */
  void copyRaw() {
    onCurrent(details -> copy(details.row().value(), "observable.copied.raw"));
  }

  private void copy(String text, String told) {
    var content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
    window.notices().accept(Notice.information(Messages.text(told)));
  }

  private void act(ObservableDetails details, Consumer<ObservableDetails> verb) {
    var seen =
        new SeenAct.Seen<ObservableDetails>(
            progress -> observables.details(details.id(), progress), one -> one.row().defanged());
    var title = TaskTitle.quiet(Messages.text("observable.changing"));
    new SeenAct<>(window, title, seen, verb, desk.ending()).on(details);
  }

  private void onCurrent(Consumer<ObservableDetails> use) {
    var details = desk.detailsProperty().get();
    if (details != null) {
      use.accept(details);
    }
  }

  private static TaskTitle quiet() {
    return TaskTitle.quiet(Messages.text("list.reading"));
  }
}
