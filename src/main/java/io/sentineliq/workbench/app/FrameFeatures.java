package io.sentineliq.workbench.app;

import io.sentineliq.workbench.audit.ui.AuditFeature;
import io.sentineliq.workbench.dashboard.OverviewReader;
import io.sentineliq.workbench.dashboard.ui.DashboardDoors;
import io.sentineliq.workbench.dashboard.ui.DashboardFeature;
import io.sentineliq.workbench.notification.ui.NotificationFeature;
import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.fx.Feature;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.sample.ui.SampleFeature;
import io.sentineliq.workbench.sample.ui.SampleLoader;
import io.sentineliq.workbench.shell.OtherWorkspaces;
import io.sentineliq.workbench.shell.home.HomeBoard;
import io.sentineliq.workbench.shell.home.HomeFeature;
import io.sentineliq.workbench.shell.password.PasswordFeature;
import io.sentineliq.workbench.shell.secondfactor.SecondFactorFeature;
import io.sentineliq.workbench.shell.settings.SettingsFeature;
import io.sentineliq.workbench.shell.upkeep.UpkeepFeature;
import io.sentineliq.workbench.workspace.ui.WorkspaceFeature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The features around the records: home, history, bell, settings, other workspaces. */
final class FrameFeatures {

  private final Workplace workplace;
  private final WorkspaceWindow.Parts parts;
  private final RecordFeatures records;
  private final ChangePulse pulse;
  private final Window window;
  private final AuditFeature audit;
  private final NotificationFeature bell;
  private final UpkeepFeature upkeep;
  private final WorkspaceFeature workspace;
  private final SettingsFeature settings;
  private final DashboardFeature dashboard;

  /** Features around {@code records}. */
  FrameFeatures(
      Workplace workplace,
      WorkspaceWindow.Parts parts,
      RecordFeatures records,
      WindowExits exits,
      ChangePulse pulse,
      Window window) {
    this.workplace = workplace;
    this.parts = parts;
    this.records = records;
    this.pulse = pulse;
    this.window = window;
    this.audit = new AuditFeature(workplace.audit(), workplace.ledger(), pulse, window);
    this.bell =
        new NotificationFeature(workplace.notifications(), pulse, window, records.places()::show);
    this.upkeep = new UpkeepFeature(workplace.upkeep(), window);
    this.workspace =
        new WorkspaceFeature(
            workplace.workspace(),
            pulse,
            window,
            parts.opener(),
            details -> exits.look(Workplace.look(details.face())));
    this.settings =
        new SettingsFeature(
            List.of(
                bell,
                new PasswordFeature(workplace.password(), window),
                new SecondFactorFeature(workplace.secondFactor(), window),
                workspace,
                records.evidence(),
                upkeep),
            parts.theme(),
            window.shortcuts(),
            () -> exits.commands().all());
    this.dashboard = dashboard();
  }

  /** Where keys are changed. */
  SettingsFeature settings() {
    return settings;
  }

  /** What the history says of itself that everybody must see. */
  Optional<Notice> alarm() {
    return audit.alarm();
  }

  /** All features in the order of the rail, {@code further} ones at the end. */
  List<Feature> all(List<Feature> further) {
    var features =
        new ArrayList<Feature>(
            List.of(
                records.alerts(),
                records.incidents(),
                records.cases(),
                records.evidence(),
                records.observables(),
                records.brands(),
                records.detections(),
                records.infringements(),
                audit,
                dashboard,
                bell,
                upkeep,
                settings,
                workspace));
    workplace.sample().map(this::sample).ifPresent(features::add);
    features.add(new OtherWorkspaces(workplace.others(), parts.opener()));
    features.addAll(further);
    features.addFirst(home(features));
    return features;
  }

  private DashboardFeature dashboard() {
    return new DashboardFeature(
        new OverviewReader(
            workplace.alerts(),
            workplace.incidents(),
            workplace.cases(),
            workplace.notifications(),
            workplace.watching().detections()),
        new DashboardDoors(
            records.alerts()::show,
            records.incidents()::show,
            records.cases()::show,
            records.detections()::show,
            bell::show),
        pulse,
        window);
  }

  private SampleFeature sample(SampleLoader loader) {
    var isThere =
        workplace.others().stream().anyMatch(place -> place.slug().equals(SampleWorkspace.SLUG));
    return new SampleFeature(
        loader, () -> parts.opener().accept(SampleWorkspace.SLUG), isThere, window);
  }

  private HomeFeature home(List<Feature> features) {
    return new HomeFeature(
        workplace.surroundings().store(),
        workplace.folder(),
        features.stream().flatMap(feature -> feature.offers().stream()).toList(),
        new HomeBoard(dashboard::view, dashboard.workProperty(), dashboard.knownProperty()),
        window);
  }
}
