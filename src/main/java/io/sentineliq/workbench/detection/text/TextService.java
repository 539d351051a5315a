package io.sentineliq.workbench.detection.text;

import io.sentineliq.workbench.detection.Detection;
import io.sentineliq.workbench.detection.DetectionInput;
import io.sentineliq.workbench.notification.NotificationEvent;
import io.sentineliq.workbench.notification.NotificationPost;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.Ids;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** The use cases of detected texts over the store. */
public final class TextService implements Texts {

  private static final int CHUNK = 50;

  private final Transactions transactions;
  private final Function<Progress, TextBench> benches;

  /** Works through {@code transactions} with the trackers that {@code benches} gives. */
  public TextService(Transactions transactions, Function<Progress, TextBench> benches) {
    this.transactions = transactions;
    this.benches = benches;
  }

  @Override
  public UUID record(TextDraft draft, TextOrigin origin, Progress progress) {
    var finds = benches.apply(progress).examine(draft);
    return transactions.write(
        progress,
        unit -> {
          var store = new TextStore(unit, origin);
          if (store.store(List.of(finds)).added() == 0) {
            throw new Problem.Conflict(Messages.text("detection.text.known")).asException();
          }
          var detection = store.added().getFirst();
          unit.audit("DETECTION_CREATED", detection.ref(), detection.title(), Difference.none());
          return detection.id();
        });
  }

  @Override
  public TextTally keep(List<TextDraft> drafts, TextOrigin origin, Progress progress) {
    var bench = benches.apply(progress);
    var importId = Ids.next();
    var tally = TextTally.NONE;
    for (var from = 0; from < drafts.size(); from += CHUNK) {
      progress.stopIfCancelled();
      var some = drafts.subList(from, Math.min(drafts.size(), from + CHUNK));
      var examined = some.stream().map(bench::examine).toList();
      tally =
          tally.and(transactions.write(progress, unit -> store(unit, importId, origin, examined)));
    }
    return tally;
  }

  /** Stores what {@code examined} found, and tells of it as part of {@code importId}. */
  public static TextTally store(
      UnitOfWork unit, UUID importId, TextOrigin origin, List<TextFinds> examined) {
    var store = new TextStore(unit, origin);
    var tally = store.store(examined);
    if (tally.added() > 0) {
      unit.audit(
          "DETECTIONS_IMPORTED",
          new SubjectRef("DETECTION_LIST", importId),
          Messages.text("detection.imported", tally.added(), origin.name()),
          Difference.none());
      notify(unit, importId, origin, store.urgent());
    }
    return tally;
  }

  @Override
  public String reveal(UUID detectionId, SensitiveSpan span, String reason, Progress progress) {
    var why = DetectionInput.reasonToReveal(reason);
    transactions.write(
        unit -> {
          var detection = unit.require(Detection.class, detectionId);
          unit.audit(
              "DETECTION_REVEALED",
              detection.ref(),
              detection.title(),
              Difference.none(),
              Map.of("reason", why, "kind", span.kind().name(), "value", span.masked()));
        });
    return transactions
        .read(progress, unit -> ClearTexts.one(unit, detectionId))
        .filter(text -> span.end() <= text.length())
        .map(text -> text.substring(span.at(), span.end()))
        .orElseThrow(() -> new Problem.NotFound(Detection.class.getSimpleName()).asException());
  }

  private static void notify(
      UnitOfWork unit, UUID importId, TextOrigin origin, List<Detection> urgent) {
    var shares =
        urgent.stream()
            .map(one -> new NotificationPost.Share(one.severity(), 1, one.ref(), one.title()))
            .toList();
    NotificationPost.toAdministrators(
        unit, NotificationEvent.DETECTION_FOUND, importId, origin.name(), shares);
  }
}
