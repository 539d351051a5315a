package io.sentineliq.workbench.app;

import io.sentineliq.workbench.alert.AlertVerbs;
import io.sentineliq.workbench.alert.Alerts;
import io.sentineliq.workbench.alert.ManualAlerts;
import io.sentineliq.workbench.alert.ui.AlertImporter;
import io.sentineliq.workbench.audit.AuditLedger;
import io.sentineliq.workbench.audit.AuditTrail;
import io.sentineliq.workbench.brand.Brands;
import io.sentineliq.workbench.casefile.Cases;
import io.sentineliq.workbench.detection.Detections;
import io.sentineliq.workbench.detection.ui.DetectionFeature;
import io.sentineliq.workbench.evidence.ui.ExhibitFeature;
import io.sentineliq.workbench.incident.Incidents;
import io.sentineliq.workbench.infringement.ui.InfringementFeature;
import io.sentineliq.workbench.note.LongTexts;
import io.sentineliq.workbench.note.Notes;
import io.sentineliq.workbench.note.draft.Drafts;
import io.sentineliq.workbench.notification.Notifications;
import io.sentineliq.workbench.platform.change.ChangeFeed;
import io.sentineliq.workbench.platform.persistence.Presence;
import io.sentineliq.workbench.sample.ui.SampleLoader;
import io.sentineliq.workbench.shell.OtherWorkspaces;
import io.sentineliq.workbench.shell.Surroundings;
import io.sentineliq.workbench.shell.WorkspaceLook;
import io.sentineliq.workbench.shell.password.OwnPassword;
import io.sentineliq.workbench.shell.secondfactor.OwnSecondFactor;
import io.sentineliq.workbench.shell.upkeep.Upkeep;
import io.sentineliq.workbench.task.WorkPlan;
import io.sentineliq.workbench.timeline.Timelines;
import io.sentineliq.workbench.workspace.HexColour;
import io.sentineliq.workbench.workspace.Logo;
import io.sentineliq.workbench.workspace.SavedViews;
import io.sentineliq.workbench.workspace.WorkspaceFace;
import io.sentineliq.workbench.workspace.ui.WorkspaceFeature;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** An open workspace as the window needs it. Closing it closes the store. */
public interface Workplace extends AutoCloseable {

  /** Whose workspace, who works, where the data lives. */
  Surroundings surroundings();

  /** The folder of a local store. */
  Optional<Path> folder();

  /** What is said to whoever has just come in. */
  default Optional<String> greeting() {
    return Optional.empty();
  }

  /** After what time without a touch it is locked; nothing where a lock would protect nothing. */
  default Optional<Duration> idleLimit() {
    return Optional.empty();
  }

  /**
   * Calls {@code listener}, on any thread, with whether the store answers, whenever that changes. A
   * store on this computer always does.
   */
  default ChangeFeed.Subscription watchConnection(Consumer<Boolean> listener) {
    return () -> {};
  }

  /** Where views are remembered for this workspace. */
  Path viewMemory();

  /** Alerts. */
  Alerts alerts();

  /** Acts on alerts. */
  AlertVerbs verbs();

  /** Incidents. */
  Incidents incidents();

  /** Cases. */
  Cases cases();

  /** Brands. */
  Brands brands();

  /** What was found about brands. */
  Detections detections();

  /** Detections with the texts, trackers and sources they come from. */
  DetectionFeature.Parts watching();

  /** Infringements of brands and what is done against them. */
  InfringementFeature.Parts infringing();

  /** The tasks of incidents and cases. */
  WorkPlan plan();

  /** What reads across its records. */
  Insight insight();

  /** Exhibits and what is done to them. */
  ExhibitFeature.Parts evidence();

  /** Long texts of cases, incidents and notes. */
  LongTexts texts();

  /** Notes about incidents and cases. */
  Notes notes();

  /** The timelines of incidents and cases. */
  Timelines timelines();

  /** What is typed and not yet saved. */
  Drafts drafts();

  /** Who works here. */
  UUID person();

  /** Filters and orders kept under names. */
  SavedViews views();

  /** Records alerts by hand. */
  ManualAlerts manualAlerts();

  /** Brings alerts in. */
  AlertImporter importer();

  /** Loads the sample investigation; nothing where it is open already. */
  Optional<SampleLoader> sample();

  /** Its people, what it is, and what else there is in the store. */
  WorkspaceFeature.Parts workspace();

  /** The person's other workspaces in the same store. */
  List<OtherWorkspaces.Place> others();

  /**
   * The workspace {@code slug} of the same store. Takes seconds. This one goes on with what it has
   * begun; closing either closes the store.
   */
  Workplace open(String slug);

  /** The history. */
  AuditTrail audit();

  /** Whether the history can be believed. */
  AuditLedger ledger();

  /** Care of the store and of this computer. */
  Upkeep upkeep();

  /** Who else looks at the same record. */
  default Presence presence() {
    return Presence.NOBODY;
  }

  /** The second factor of whoever works here; nothing where the store asks for none. */
  default Optional<OwnSecondFactor> secondFactor() {
    return Optional.empty();
  }

  /** What opens the store to whoever works here; nothing where it is open or known otherwise. */
  default Optional<OwnPassword> password() {
    return Optional.empty();
  }

  /** The bell of whoever works here. */
  Notifications notifications();

  /** Tells of every commit. */
  ChangeFeed changes();

  @Override
  void close();

  /** How the frame of the window shows a workspace. */
  static WorkspaceLook look(WorkspaceFace face) {
    return new WorkspaceLook(
        face.name(),
        face.logo().map(Logo::bytes),
        face.primary().map(HexColour::text),
        face.secondary().map(HexColour::text));
  }
}
