package io.sentineliq.workbench.app;

import io.sentineliq.workbench.alert.AlertDetails;
import io.sentineliq.workbench.alert.ui.AlertFeature;
import io.sentineliq.workbench.attack.ui.TechniquesPart;
import io.sentineliq.workbench.brand.ui.BrandFeature;
import io.sentineliq.workbench.casefile.CaseDetails;
import io.sentineliq.workbench.casefile.ui.CaseFeature;
import io.sentineliq.workbench.casefile.ui.CaseParts;
import io.sentineliq.workbench.correlation.ui.GraphTab;
import io.sentineliq.workbench.detection.ui.DetectionFeature;
import io.sentineliq.workbench.detection.ui.DetectionLinks;
import io.sentineliq.workbench.evidence.ui.ExhibitFeature;
import io.sentineliq.workbench.incident.IncidentDetails;
import io.sentineliq.workbench.incident.ui.IncidentFeature;
import io.sentineliq.workbench.incident.ui.IncidentParts;
import io.sentineliq.workbench.infringement.ui.InfringementFeature;
import io.sentineliq.workbench.note.ui.Writing;
import io.sentineliq.workbench.observable.extract.HarmlessText;
import io.sentineliq.workbench.observable.ui.ObservableFeature;
import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.fx.DetailPart;
import io.sentineliq.workbench.platform.fx.RecordLink;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.report.ui.ReportTab;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/**
 * The features that show records, and what they bring to one another's screens; made in the order
 * of dependence.
 */
final class RecordFeatures {

  private final Workplace workplace;
  private final WindowExits exits;
  private final ChangePulse pulse;
  private final Window window;
  private final ExhibitFeature evidence;
  private final CaseFeature cases;
  private final IncidentFeature incidents;
  private final AlertFeature alerts;
  private final BrandFeature brands;
  private final InfringementFeature infringements;
  private final DetectionFeature detections;
  private final ObservableFeature observables;

  /** Features over {@code workplace}; {@code later} saves what is typed after a while. */
  RecordFeatures(
      Workplace workplace, WindowExits exits, ChangePulse pulse, Window window, Executor later) {
    this.workplace = workplace;
    this.exits = exits;
    this.pulse = pulse;
    this.window = window;
    var insight = workplace.insight();
    var techniques = new TechniquesPart(insight.ttps(), insight.techniques(), exits::show, window);
    var writing = writing(later);
    this.infringements =
        new InfringementFeature(
            workplace.infringing(), exits::show, workplace.views(), pulse, window);
    this.evidence =
        new ExhibitFeature(
            workplace.evidence(),
            infringements.ofExhibits(exits::show),
            workplace.views(),
            pulse,
            window);
    this.cases = newCases(techniques, writing);
    this.incidents = newIncidents(techniques, writing);
    this.alerts = newAlerts(techniques);
    this.brands = new BrandFeature(workplace.brands(), pulse, window);
    this.detections = newDetections();
    this.observables =
        new ObservableFeature(insight.observables(), insight.holders(), exits::show, pulse, window);
  }

  ExhibitFeature evidence() {
    return evidence;
  }

  CaseFeature cases() {
    return cases;
  }

  IncidentFeature incidents() {
    return incidents;
  }

  AlertFeature alerts() {
    return alerts;
  }

  BrandFeature brands() {
    return brands;
  }

  InfringementFeature infringements() {
    return infringements;
  }

  DetectionFeature detections() {
    return detections;
  }

  ObservableFeature observables() {
    return observables;
  }

  /** Where each kind of record is shown. */
  RecordPlaces places() {
    return new RecordPlaces(
        alerts, incidents, cases, evidence, infringements, detections, observables);
  }

  private Writing writing(Executor later) {
    return new Writing(
        workplace.texts(),
        workplace.notes(),
        workplace.person(),
        workplace.drafts(),
        window.tasks(),
        pulse,
        later,
        window.failures(),
        HarmlessText::of);
  }

  private CaseFeature newCases(TechniquesPart techniques, Writing writing) {
    return new CaseFeature(
        workplace.cases(),
        workplace.plan(),
        workplace.verbs(),
        caseParts(techniques),
        writing,
        workplace.timelines(),
        workplace.views(),
        workplace.presence(),
        exits::show,
        pulse,
        window);
  }

  /** What other features bring to the screen of a case. */
  private CaseParts caseParts(TechniquesPart techniques) {
    var insight = workplace.insight();
    return new CaseParts(
        List.of(
            evidence.caseTab(),
            GraphTab.of(insight.graphs(), exits::show, window),
            techniques
                .<CaseDetails>tab(80, details -> TimelineSubjects.caseFile(details.row().id()))
                .counting(details -> OptionalLong.of(details.size().techniques())),
            ReportTab.of(insight.reports(), insight.finals(), window)),
        List.of());
  }

  private IncidentFeature newIncidents(TechniquesPart techniques, Writing writing) {
    return new IncidentFeature(
        workplace.incidents(),
        workplace.plan(),
        workplace.person(),
        workplace.verbs(),
        new IncidentParts(
            List.of(incidentTechniques(techniques)),
            this::linkedTo,
            cases::open,
            exits::show,
            workplace.presence()),
        writing,
        workplace.timelines(),
        workplace.views(),
        pulse,
        window);
  }

  private static DetailPart<IncidentDetails> incidentTechniques(TechniquesPart techniques) {
    return techniques
        .<IncidentDetails>tab(80, details -> TimelineSubjects.incident(details.row().id()))
        .counting(details -> OptionalLong.of(details.size().techniques()));
  }

  /** The cases and infringements of an incident. */
  private List<RecordLink> linkedTo(UUID incidentId, Progress progress) {
    var stored = workplace.infringing().infringements();
    return Stream.concat(
            cases.ofIncident(incidentId, progress).stream(),
            InfringementFeature.ofIncident(stored, incidentId, progress).stream())
        .toList();
  }

  private AlertFeature newAlerts(TechniquesPart techniques) {
    return new AlertFeature(
        workplace.alerts(),
        workplace.verbs(),
        workplace.views(),
        workplace.manualAlerts(),
        workplace.importer(),
        List.of(incidents.escalation(), cases.intake()),
        List.of(alertTechniques(techniques)),
        pulse,
        window);
  }

  private static DetailPart<AlertDetails> alertTechniques(TechniquesPart techniques) {
    return techniques.tab(80, alert -> TimelineSubjects.alert(alert.id()));
  }

  private DetectionFeature newDetections() {
    return new DetectionFeature(
        workplace.watching(),
        List.of(
            infringements.promotion(),
            infringements.screenshots(evidence::collectScreenshots),
            infringements.exhibits()),
        new DetectionLinks(infringements.ofDetections(), exits::show),
        workplace.views(),
        pulse,
        window);
  }
}
