package io.sentineliq.workbench.infringement.exhibit;

import io.sentineliq.workbench.account.UserAccount;
import io.sentineliq.workbench.casefile.CaseFile;
import io.sentineliq.workbench.casefile.CaseRights;
import io.sentineliq.workbench.detection.Detection;
import io.sentineliq.workbench.evidence.Evidence;
import io.sentineliq.workbench.evidence.EvidenceIntake;
import io.sentineliq.workbench.observable.Defang;
import io.sentineliq.workbench.observable.ObservableType;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.timeline.Timeline;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import io.sentineliq.workbench.timeline.TimelineType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.query.Page;

/** Ties detections and exhibits, over the store; the history and the case tell of it. */
public final class DetectionExhibitService implements DetectionExhibits {

  private final Transactions transactions;

  /** Works through {@code transactions}. */
  public DetectionExhibitService(Transactions transactions) {
    this.transactions = transactions;
  }

  /** The exhibits of a detection, within a transaction. */
  public static List<LinkedExhibit> of(Reading unit, UUID detectionId) {
    return unit.queries(DetectionExhibitQueries_::new).exhibits(detectionId, Page.first(MOST));
  }

  @Override
  public List<LinkedExhibit> ofDetection(UUID detectionId, Progress progress) {
    return transactions.read(progress, unit -> of(unit, detectionId));
  }

  @Override
  public List<LinkedDetection> ofExhibit(UUID exhibitId, Progress progress) {
    return transactions.read(
        progress,
        unit ->
            unit.queries(DetectionExhibitQueries_::new).detections(exhibitId, Page.first(MOST)));
  }

  @Override
  public boolean link(UUID detectionId, UUID exhibitId, Progress progress) {
    return transactions.write(
        progress,
        unit -> {
          if (unit.queries(DetectionExhibitQueries_::new).ties(detectionId, exhibitId) > 0) {
            return false;
          }
          link(unit, detectionId, exhibitId);
          return true;
        });
  }

  @Override
  public void unlink(UUID detectionId, UUID exhibitId, Progress progress) {
    transactions.write(
        progress,
        unit -> {
          unit.remove(
              unit.require(
                  DetectionExhibit.class, new DetectionExhibit.Key(detectionId, exhibitId)));
          tell(unit, detectionId, exhibitId, Act.UNLINKED);
          return true;
        });
  }

  @Override
  public EvidenceIntake.Alongside collectedOf(UUID detectionId) {
    return (unit, exhibitId) -> link(unit, detectionId, exhibitId);
  }

  private static void link(UnitOfWork unit, UUID detectionId, UUID exhibitId) {
    var who = unit.require(UserAccount.class, unit.actor().id());
    tell(unit, detectionId, exhibitId, Act.LINKED);
    unit.add(new DetectionExhibit(detectionId, exhibitId, who, unit.now()));
  }

  private static void tell(UnitOfWork unit, UUID detectionId, UUID exhibitId, Act act) {
    var detection = unit.require(Detection.class, detectionId);
    var item = unit.require(Evidence.class, exhibitId);
    var caseFile = CaseRights.toWorkOn(unit, unit.require(CaseFile.class, item.caseId()));
    var number = caseFile.number() + "/" + item.exhibit();
    unit.audit(
        act.history,
        detection.ref(),
        detection.title(),
        Difference.none(),
        Map.of("exhibit", number));
    Timeline.tell(
        unit,
        TimelineSubjects.caseFile(caseFile.id()),
        TimelineType.INFO,
        Messages.text(act.words, Messages.text("evidence.exhibit", number), title(detection)),
        null);
  }

  /** What it is called, with nothing in it that could be clicked. */
  private static String title(Detection detection) {
    var subject = detection.subject();
    return subject == null
        ? detection.title()
        : detection.title().replace(subject, Defang.text(ObservableType.DOMAIN, subject));
  }

  private enum Act {
    LINKED("DETECTION_EXHIBIT_LINKED", "detection.exhibit.linked"),
    UNLINKED("DETECTION_EXHIBIT_UNLINKED", "detection.exhibit.unlinked");

    private final String history;
    private final String words;

    Act(String history, String words) {
      this.history = history;
      this.words = words;
    }
  }
}
