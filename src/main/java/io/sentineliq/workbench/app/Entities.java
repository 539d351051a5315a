package io.sentineliq.workbench.app;

import io.sentineliq.workbench.account.BackupCode;
import io.sentineliq.workbench.account.UserAccount;
import io.sentineliq.workbench.account.UserCredential;
import io.sentineliq.workbench.account.signing.SigningKey;
import io.sentineliq.workbench.account.signing.SigningSecret;
import io.sentineliq.workbench.alert.Alert;
import io.sentineliq.workbench.alert.AlertAsset;
import io.sentineliq.workbench.alert.AlertObservable;
import io.sentineliq.workbench.alert.AlertPayload;
import io.sentineliq.workbench.alert.AlertRawRecord;
import io.sentineliq.workbench.alert.AlertTag;
import io.sentineliq.workbench.alert.intake.mapping.ImportMapping;
import io.sentineliq.workbench.attack.Ttp;
import io.sentineliq.workbench.audit.AuditEntry;
import io.sentineliq.workbench.brand.Brand;
import io.sentineliq.workbench.brand.BrandTerm;
import io.sentineliq.workbench.casefile.CaseAlert;
import io.sentineliq.workbench.casefile.CaseCounter;
import io.sentineliq.workbench.casefile.CaseFile;
import io.sentineliq.workbench.casefile.CaseIncident;
import io.sentineliq.workbench.casefile.CaseLink;
import io.sentineliq.workbench.casefile.CaseMember;
import io.sentineliq.workbench.casefile.CaseObservable;
import io.sentineliq.workbench.casefile.CaseTemplate;
import io.sentineliq.workbench.casefile.CaseText;
import io.sentineliq.workbench.detection.Detection;
import io.sentineliq.workbench.detection.feed.FeedImport;
import io.sentineliq.workbench.detection.relation.DetectionCorrelation;
import io.sentineliq.workbench.detection.relation.DetectionObservable;
import io.sentineliq.workbench.detection.relation.DetectionTrait;
import io.sentineliq.workbench.detection.source.DetectionSource;
import io.sentineliq.workbench.detection.text.DetectionTag;
import io.sentineliq.workbench.detection.text.DetectionText;
import io.sentineliq.workbench.detection.text.SensitiveData;
import io.sentineliq.workbench.detection.text.TextMatch;
import io.sentineliq.workbench.detection.tracking.TrackerRule;
import io.sentineliq.workbench.evidence.CustodyEntry;
import io.sentineliq.workbench.evidence.Evidence;
import io.sentineliq.workbench.evidence.EvidenceObservable;
import io.sentineliq.workbench.evidence.EvidenceState;
import io.sentineliq.workbench.evidence.EvidenceTag;
import io.sentineliq.workbench.evidence.ExhibitCounter;
import io.sentineliq.workbench.evidence.anchor.TrustedTime;
import io.sentineliq.workbench.evidence.handover.ImportedBag;
import io.sentineliq.workbench.evidence.handover.ImportedFile;
import io.sentineliq.workbench.incident.Incident;
import io.sentineliq.workbench.incident.IncidentAlert;
import io.sentineliq.workbench.incident.IncidentMember;
import io.sentineliq.workbench.incident.IncidentObservable;
import io.sentineliq.workbench.incident.IncidentSystem;
import io.sentineliq.workbench.infringement.Infringement;
import io.sentineliq.workbench.infringement.TakedownAction;
import io.sentineliq.workbench.infringement.exhibit.DetectionExhibit;
import io.sentineliq.workbench.note.Note;
import io.sentineliq.workbench.note.TextRevision;
import io.sentineliq.workbench.notification.Notification;
import io.sentineliq.workbench.notification.NotificationPreference;
import io.sentineliq.workbench.observable.CyberObservable;
import io.sentineliq.workbench.observable.ObservableTag;
import io.sentineliq.workbench.report.SignedReport;
import io.sentineliq.workbench.task.Task;
import io.sentineliq.workbench.task.TaskDependency;
import io.sentineliq.workbench.timeline.TimelineEvent;
import io.sentineliq.workbench.undo.UndoAct;
import io.sentineliq.workbench.undo.UndoItem;
import io.sentineliq.workbench.workspace.SavedView;
import io.sentineliq.workbench.workspace.Workspace;
import io.sentineliq.workbench.workspace.WorkspaceMember;
import java.util.List;

/** Every mapped class, named one by one: nothing is scanned at start. */
public final class Entities {

  /** All of them. */
  public static final List<Class<?>> ALL =
      List.of(
          UserAccount.class,
          UserCredential.class,
          BackupCode.class,
          Workspace.class,
          WorkspaceMember.class,
          SavedView.class,
          Alert.class,
          AlertPayload.class,
          AlertRawRecord.class,
          AlertTag.class,
          AlertAsset.class,
          AlertObservable.class,
          CyberObservable.class,
          ImportMapping.class,
          Task.class,
          TaskDependency.class,
          Incident.class,
          IncidentSystem.class,
          IncidentMember.class,
          IncidentAlert.class,
          IncidentObservable.class,
          CaseFile.class,
          CaseText.class,
          CaseCounter.class,
          CaseMember.class,
          CaseAlert.class,
          CaseIncident.class,
          CaseObservable.class,
          CaseLink.class,
          CaseTemplate.class,
          ExhibitCounter.class,
          Evidence.class,
          EvidenceState.class,
          EvidenceTag.class,
          EvidenceObservable.class,
          CustodyEntry.class,
          ImportedBag.class,
          ImportedFile.class,
          TrustedTime.class,
          SignedReport.class,
          ObservableTag.class,
          Note.class,
          TextRevision.class,
          Ttp.class,
          Brand.class,
          BrandTerm.class,
          DetectionSource.class,
          Detection.class,
          DetectionText.class,
          DetectionTag.class,
          DetectionTrait.class,
          DetectionCorrelation.class,
          DetectionObservable.class,
          DetectionExhibit.class,
          TrackerRule.class,
          TextMatch.class,
          SensitiveData.class,
          FeedImport.class,
          Infringement.class,
          TakedownAction.class,
          TimelineEvent.class,
          Notification.class,
          NotificationPreference.class,
          UndoAct.class,
          UndoItem.class,
          SigningKey.class,
          SigningSecret.class,
          AuditEntry.class);

  private Entities() {}
}
