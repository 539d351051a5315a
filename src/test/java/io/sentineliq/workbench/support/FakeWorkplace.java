package io.sentineliq.workbench.support;

import io.sentineliq.workbench.alert.AlertRow;
import io.sentineliq.workbench.alert.AlertStatus;
import io.sentineliq.workbench.alert.ManualAlerts;
import io.sentineliq.workbench.alert.ui.AlertImporter;
import io.sentineliq.workbench.app.Insight;
import io.sentineliq.workbench.app.Workplace;
import io.sentineliq.workbench.audit.AuditLedger;
import io.sentineliq.workbench.brand.Brands;
import io.sentineliq.workbench.casefile.Cases;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.detection.Detections;
import io.sentineliq.workbench.detection.ui.DetectionFeature;
import io.sentineliq.workbench.evidence.ui.ExhibitFeature;
import io.sentineliq.workbench.incident.Incidents;
import io.sentineliq.workbench.infringement.ui.InfringementFeature;
import io.sentineliq.workbench.note.LongTexts;
import io.sentineliq.workbench.note.Notes;
import io.sentineliq.workbench.note.draft.Drafts;
import io.sentineliq.workbench.platform.change.ChangeFeed;
import io.sentineliq.workbench.platform.persistence.StoreInfo;
import io.sentineliq.workbench.platform.security.SecretBytes;
import io.sentineliq.workbench.sample.SampleInvestigation;
import io.sentineliq.workbench.sample.ui.SampleLoader;
import io.sentineliq.workbench.shell.OtherWorkspaces;
import io.sentineliq.workbench.shell.Surroundings;
import io.sentineliq.workbench.shell.WorkspaceLook;
import io.sentineliq.workbench.shell.password.OwnPassword;
import io.sentineliq.workbench.shell.secondfactor.OwnSecondFactor;
import io.sentineliq.workbench.shell.upkeep.Upkeep;
import io.sentineliq.workbench.task.WorkPlan;
import io.sentineliq.workbench.timeline.Timelines;
import io.sentineliq.workbench.workspace.SavedViews;
import io.sentineliq.workbench.workspace.ui.WorkspaceFeature;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An open workspace in memory. */
public final class FakeWorkplace implements Workplace {

  /** The present of every made-up workspace. */
  public static final Instant NOW = Instant.parse("2026-11-21T14:07:31Z");

  private static final List<String> LINES =
      List.of(
          "CRITICAL|Credential dumping: LSASS memory read by rundll32|EDR|NEW|2|2",
          "CRITICAL|Encoded PowerShell started by a mail client child process|EDR|NEW|14|11",
          "HIGH|Password spraying against VPN gateway from"
              + " 198[.]51[.]100[.]23|VPN|ACKNOWLEDGED|418|14",
          "HIGH|Connection to newly seen domain cdn-invoice[.]example|DNS|NEW|31|22",
          "MEDIUM|Impossible travel: p.venkat, Recife then Oslo within 38"
              + " min|Identity|ACKNOWLEDGED|1|26",
          "HIGH|New inbox rule forwards to external address|Mail audit|INVESTIGATING|1|31",
          "MEDIUM|Attachment INV-8841.zip with script \u202Efdp.exe inside delivered|Mail"
              + " GW|NEW|6|38",
          "CRITICAL|Volume shadow copies deleted on FS-ALD-02|EDR|INVESTIGATING|3|41",
          "LOW|TLS certificate expires in 14 days: portal[.]alderlume[.]example|Scanner|NEW|1|44",
          "MEDIUM|Outbound transfer 2.3 GB to cloud storage outside hours|Proxy|NEW|2|52",
          "HIGH|Domain admin logon from workstation WS-ALD-0198|Identity|ACKNOWLEDGED|5|58",
          "MEDIUM|Scheduled task UpdSvc created from user profile|EDR|NEW|4|72",
          "LOW|Port scan from 192[.]0[.]2[.]140 blocked at the edge|Firewall|NEW|1204|75",
          "LOW|USB storage connected: KIOSK-ALD-07|EDR|RESOLVED|9|121",
          "MEDIUM|DNS tunnelling pattern: long TXT queries|DNS|DISMISSED|88|181");

  private final List<OtherWorkspaces.Place> others = new ArrayList<>();
  private final FakeSecondFactor secondFactor = new FakeSecondFactor();
  private final FakeUpkeep upkeep = new FakeUpkeep();
  private final FakeAudit audit = new FakeAudit();
  private final FakeAlerts alerts = new FakeAlerts(audit);
  private final FakeViews views = new FakeViews();
  private final FakeNotifications notifications = new FakeNotifications();
  private final FakeTexts texts = new FakeTexts();
  private FakeWorkspace workspace = new FakeWorkspace();
  private final StoreInfo store;
  private @Nullable Drafts drafts;

  /** A workspace with {@code count} alerts. */
  public FakeWorkplace(int count, StoreInfo.Protection protection) {
    store = new StoreInfo(StoreInfo.Kind.LOCAL, "cases.mv.db", protection);
    alerts.add(someAlerts(count));
    audit.tell("WORKSPACE_CREATED", "WORKSPACE", "Alderlume SOC");
    audit.tell("ALERTS_IMPORTED", "IMPORT", count + " alerts from eve.json");
  }

  /** Made-up alerts, the newest first. */
  public static List<AlertRow> someAlerts(int count) {
    var rows = new ArrayList<AlertRow>();
    for (var i = 0; i < count; i++) {
      var parts = LINES.get(i % LINES.size()).split("\\|", -1);
      var minutes = Long.parseLong(parts[5]) + (i / LINES.size()) * 190L;
      rows.add(
          FakeAlerts.alert(
              Severity.valueOf(parts[0]),
              parts[1],
              parts[2],
              AlertStatus.valueOf(parts[3]),
              Integer.parseInt(parts[4]),
              NOW.minusSeconds(minutes * 60)));
    }
    return rows;
  }

  @Override
  public Surroundings surroundings() {
    return new Surroundings(WorkspaceLook.plain("Alderlume SOC"), "Marina Okafor", store);
  }

  @Override
  public Optional<Path> folder() {
    return Optional.of(Path.of("target"));
  }

  @Override
  public Path viewMemory() {
    return Path.of("target", "views.json");
  }

  @Override
  public FakeAlerts alerts() {
    return alerts;
  }

  @Override
  public FakeAlerts verbs() {
    return alerts;
  }

  @Override
  public Incidents incidents() {
    return new FakeIncidents();
  }

  @Override
  public Cases cases() {
    return new FakeCases();
  }

  @Override
  public Brands brands() {
    return new FakeBrands();
  }

  @Override
  public Detections detections() {
    return new FakeDetections();
  }

  @Override
  public InfringementFeature.Parts infringing() {
    return FakeInfringements.parts(evidence());
  }

  @Override
  public DetectionFeature.Parts watching() {
    return FakeWatching.parts();
  }

  @Override
  public WorkPlan plan() {
    return new FakePlan();
  }

  @Override
  public Insight insight() {
    return FakeInsight.nothing();
  }

  @Override
  public ExhibitFeature.Parts evidence() {
    return FakeEvidence.parts(cases());
  }

  @Override
  public LongTexts texts() {
    return texts;
  }

  @Override
  public Notes notes() {
    return texts;
  }

  @Override
  public Timelines timelines() {
    return new FakeTimelines();
  }

  @Override
  public Drafts drafts() {
    if (drafts == null) {
      drafts = FakeTexts.drafts(Path.of("target", "no-drafts"), SecretBytes.random(32));
    }
    return drafts;
  }

  @Override
  public UUID person() {
    return new UUID(0, 7);
  }

  @Override
  public SavedViews views() {
    return views;
  }

  @Override
  public ManualAlerts manualAlerts() {
    return (alert, progress) -> alerts.record(alert);
  }

  @Override
  public AlertImporter importer() {
    return new FakeImporter(
        (file, progress) -> {
          alerts.add(someAlerts(3));
          audit.tell("ALERTS_IMPORTED", "IMPORT", "3 alerts from " + file.getFileName());
          return new AlertImporter.Summary(
              5, 3, 1, 1, Optional.of(Path.of("eve.rejects.csv")), false);
        });
  }

  @Override
  public Optional<SampleLoader> sample() {
    return Optional.of(progress -> new SampleInvestigation.Result(2_000, 2_000));
  }

  @Override
  public WorkspaceFeature.Parts workspace() {
    return workspace.shared();
  }

  @Override
  public List<OtherWorkspaces.Place> others() {
    return others;
  }

  /** The people and settings are those of {@code other}. */
  public FakeWorkplace inWorkspace(FakeWorkspace other) {
    workspace = other;
    return this;
  }

  /** There is another workspace beside this one. */
  public FakeWorkplace beside(String slug, String name) {
    others.add(new OtherWorkspaces.Place(slug, name));
    return this;
  }

  @Override
  public Workplace open(String slug) {
    return new FakeWorkplace(0, store.protection());
  }

  @Override
  public Optional<OwnPassword> password() {
    return Optional.of(new FakePassword());
  }

  @Override
  public Optional<OwnSecondFactor> secondFactor() {
    return Optional.of(secondFactor);
  }

  @Override
  public FakeAudit audit() {
    return audit;
  }

  @Override
  public AuditLedger ledger() {
    return audit;
  }

  @Override
  public FakeNotifications notifications() {
    return notifications;
  }

  @Override
  public ChangeFeed changes() {
    return audit.changes();
  }

  @Override
  public Upkeep upkeep() {
    return upkeep;
  }

  @Override
  public void close() {}
}
