package io.sentineliq.workbench.infringement.ui;

import io.sentineliq.workbench.detection.DetectionDetails;
import io.sentineliq.workbench.detection.DetectionFacet;
import io.sentineliq.workbench.detection.DetectionQuery;
import io.sentineliq.workbench.detection.DetectionRow;
import io.sentineliq.workbench.detection.Detections;
import io.sentineliq.workbench.evidence.ExhibitNumber;
import io.sentineliq.workbench.evidence.ExhibitRow;
import io.sentineliq.workbench.infringement.exhibit.DetectionExhibits;
import io.sentineliq.workbench.observable.Refang;
import io.sentineliq.workbench.platform.fx.Filling;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.list.ListFilter;
import io.sentineliq.workbench.platform.task.Latest;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.task.Tasks;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Ties exhibits and detections that are there already, asked for at either end. */
final class ExhibitDesk {

  private static final int MOST_OFFERED = 50;
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final DetectionExhibits ties;
  private final NamedExhibits exhibits;
  private final Detections detections;
  private final Window window;

  ExhibitDesk(
      DetectionExhibits ties, NamedExhibits exhibits, Detections detections, Window window) {
    this.ties = ties;
    this.exhibits = exhibits;
    this.detections = detections;
    this.window = window;
  }

  /** Asks which exhibits were kept of {@code detection} and ties them. */
  void link(DetectionDetails detection) {
    var id = detection.row().id();
    Filling.ask(
        window,
        new ExhibitNumbersForm(),
        (numbers, refused) ->
            link(
                progress -> link(id, numbers, progress),
                tied -> Messages.text("detection.exhibit.done", tied),
                refused));
  }

  /** Asks of which detection {@code exhibit} was kept and ties the two. */
  void link(ExhibitRow exhibit) {
    var searches = new Latest(window.tasks());
    window
        .dialogs()
        .fill(new DetectionChoiceForm((typed, found) -> search(searches, typed, found)))
        .ifPresent(
            detection ->
                link(
                    progress -> ties.link(detection.id(), exhibit.id(), progress),
                    isNew -> Messages.text("detection.exhibit.done", isNew ? 1 : 0),
                    window.failures()));
    searches.cancel();
  }

  private void search(Latest searches, String typed, Consumer<List<DetectionRow>> found) {
    searches.start(
        TaskTitle.quiet(Messages.text("evidence.detection.searching")),
        progress -> detections.firstPage(matching(typed), MOST_OFFERED, progress).rows(),
        found,
        window.failures());
  }

  /** Whatever its state, by what stands on the screen, where domains are harmless. */
  private static DetectionQuery matching(String typed) {
    var words = BLANKS.splitAsStream(Refang.text(typed)).filter(word -> !word.isEmpty()).toList();
    return new DetectionQuery(
        ListFilter.<DetectionFacet>everything().withWords(words), DetectionQuery.SUREST);
  }

  private <T> void link(Tasks.Work<T> work, Function<T, String> told, Consumer<Throwable> refused) {
    window
        .tasks()
        .start(
            TaskTitle.quiet(Messages.text("detection.exhibit.linking")),
            work,
            done -> window.notices().accept(Notice.information(told.apply(done))),
            refused);
  }

  private long link(UUID detectionId, List<ExhibitNumber> numbers, Progress progress) {
    return exhibits.ids(numbers, progress).stream()
        .filter(id -> ties.link(detectionId, id, progress))
        .count();
  }
}
