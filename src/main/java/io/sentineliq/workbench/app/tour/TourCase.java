package io.sentineliq.workbench.app.tour;

import io.sentineliq.workbench.alert.AlertFilter;
import io.sentineliq.workbench.alert.AlertQuery;
import io.sentineliq.workbench.app.Workplace;
import io.sentineliq.workbench.attack.Sighting;
import io.sentineliq.workbench.casefile.CaseFile;
import io.sentineliq.workbench.casefile.CaseLinkKind;
import io.sentineliq.workbench.casefile.CaseText;
import io.sentineliq.workbench.casefile.CaseTexts;
import io.sentineliq.workbench.casefile.CaseType;
import io.sentineliq.workbench.casefile.Cases;
import io.sentineliq.workbench.casefile.NewCase;
import io.sentineliq.workbench.casefile.template.Templates;
import io.sentineliq.workbench.classification.Confidentiality;
import io.sentineliq.workbench.classification.Priority;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.incident.IncidentStatus;
import io.sentineliq.workbench.incident.Incidents;
import io.sentineliq.workbench.incident.NewIncident;
import io.sentineliq.workbench.incident.playbook.Playbooks;
import io.sentineliq.workbench.note.Note;
import io.sentineliq.workbench.note.TextRef;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.task.TaskOwner;
import io.sentineliq.workbench.task.TaskStatus;
import io.sentineliq.workbench.timeline.ManualEntry;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import io.sentineliq.workbench.timeline.TimelineType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The sample as it is after some days of work: an incident, and a case that looks into it. */
final class TourCase {

  private static final Progress QUIET = Progress.unwatched();
  private static final int ALERTS = 14;
  private static final int DONE = 3;

  private final Workplace workplace;

  TourCase(Workplace workplace) {
    this.workplace = workplace;
  }

  /** Escalates, opens, plans, writes; the id of the case. */
  UUID investigate() {
    var alerts =
        Stream.of("Beacon", "Macro", "PowerShell", "Loader").flatMap(this::alerts).toList();
    var incident = incident(alerts.subList(0, ALERTS / 2));
    var caseId = workplace.cases().open(opening(alerts, incident));
    write(caseId);
    plan(caseId);
    techniques(TimelineSubjects.caseFile(caseId));
    events(TimelineSubjects.caseFile(caseId));
    var other = workplace.cases().open(bare("Look-alike domains of alderlume"));
    workplace.cases().link(caseId, other, CaseLinkKind.RELATED);
    return caseId;
  }

  private Stream<UUID> alerts(String word) {
    var filter = AlertFilter.EVERYTHING.withWords(List.of(word));
    var query = new AlertQuery(filter, AlertQuery.NEWEST_FIRST);
    var found = workplace.alerts().firstIds(query, ALERTS / 2, QUIET);
    return found.stream();
  }

  private UUID incident(List<UUID> alerts) {
    var draft =
        new NewIncident(
            "Beacons from WS-ALD-0198",
            "A loader on the workstation of p.venkat calls home every minute.",
            Severity.HIGH,
            Priority.HIGH,
            2_160);
    var id = workplace.incidents().escalate(new Incidents.Escalation(draft, alerts, true, true));
    var malware = Playbooks.shipped().getFirst();
    workplace.incidents().assign(id, version(id), workplace.person());
    workplace.incidents().follow(id, version(id), malware);
    complete(TaskOwner.incident(id));
    workplace.incidents().moveTo(id, version(id), IncidentStatus.CONTAINMENT);
    techniques(TimelineSubjects.incident(id));
    return id;
  }

  private int version(UUID incident) {
    return workplace.incidents().details(incident, QUIET).row().version();
  }

  private static Cases.Opening opening(List<UUID> alerts, UUID incident) {
    var draft =
        new NewCase(
            "Invoice lure led to a loader on WS-ALD-0198",
            null,
            Priority.CRITICAL,
            CaseType.MALWARE,
            Confidentiality.RESTRICTED,
            Tlp.AMBER,
            null);
    var template = Optional.of(Templates.shipped().get(1));
    return new Cases.Opening(draft, alerts, Optional.of(incident), true, template);
  }

  private static Cases.Opening bare(String title) {
    return new Cases.Opening(NewCase.of(title), List.of(), Optional.empty(), false);
  }

  private void write(UUID caseId) {
    var subject = new SubjectRef(CaseFile.KIND, caseId);
    say(new TextRef(subject, CaseTexts.SUMMARY), TourTexts.SUMMARY);
    say(new TextRef(subject, CaseText.RECOMMENDATIONS), TourTexts.RECOMMENDATIONS);
    var findings = new TextRef(subject, CaseText.FINDINGS);
    say(findings, TourTexts.FIRST_FINDINGS);
    say(findings, TourTexts.FINDINGS);
    for (var text : TourTexts.NOTES) {
      var note = workplace.notes().add(TimelineSubjects.caseFile(caseId));
      say(new TextRef(new SubjectRef(Note.KIND, note), Note.TEXT), text);
    }
  }

  private void say(TextRef ref, String text) {
    workplace.texts().save(ref, workplace.texts().read(ref, QUIET).text(), text);
  }

  /** Each task takes a day, some are done. */
  private void plan(UUID caseId) {
    var owner = TaskOwner.caseFile(caseId);
    var begin = Instant.now().minus(Duration.ofDays(4));
    var tasks = new ArrayList<>(workplace.plan().of(owner, QUIET));
    for (var i = 0; i < tasks.size(); i++) {
      var start = begin.plus(Duration.ofHours(16L * i));
      var due = start.plus(Duration.ofHours(20));
      workplace.plan().plan(tasks.get(i).id(), tasks.get(i).version(), start, due);
    }
    complete(owner);
  }

  private void complete(TaskOwner owner) {
    for (var i = 0; i < DONE; i++) {
      workplace.plan().of(owner, QUIET).stream()
          .filter(row -> row.status().isOpen() && row.openNeeds() == 0)
          .findFirst()
          .ifPresent(row -> workplace.plan().move(row.id(), row.version(), TaskStatus.COMPLETED));
    }
    workplace.plan().of(owner, QUIET).stream()
        .filter(row -> row.status() == TaskStatus.WAITING && row.openNeeds() == 0)
        .findFirst()
        .ifPresent(row -> workplace.plan().move(row.id(), row.version(), TaskStatus.IN_PROGRESS));
  }

  private void techniques(TimelineSubjects about) {
    see(about, "initial-access", "T1566.001", 95);
    see(about, "execution", "T1204.002", 90);
    see(about, "execution", "T1059.001", 90);
    see(about, "execution", "T1059.001", 90);
    see(about, "persistence", "T1053.005", 70);
    see(about, "command-and-control", "T1071.001", 85);
    see(about, "command-and-control", "T1071.001", 85);
    see(about, "command-and-control", "T1071.001", 85);
    see(about, "discovery", "T1135", 60);
  }

  private void see(TimelineSubjects about, String tactic, String technique, int confidence) {
    workplace
        .insight()
        .ttps()
        .link(
            about, new Sighting(tactic, technique, null, Instant.now(), confidence, Severity.HIGH));
  }

  private void events(TimelineSubjects about) {
    var now = Instant.now();
    add(about, TimelineType.WARNING, now.minus(Duration.ofHours(92)), "Lure opened by p.venkat");
    add(about, TimelineType.ERROR, now.minus(Duration.ofHours(91)), "Loader runs on WS-ALD-0198");
    add(about, TimelineType.INFO, now.minus(Duration.ofHours(60)), "E. Haugen reports the mail");
    add(about, TimelineType.SUCCESS, now.minus(Duration.ofHours(40)), "WS-ALD-0198 isolated");
    add(about, TimelineType.WARNING, now.minus(Duration.ofHours(9)), "Same hash on WS-ALD-0231");
  }

  private void add(TimelineSubjects about, TimelineType type, Instant at, String title) {
    workplace.timelines().add(about, new ManualEntry(type, at, title, null));
  }
}
