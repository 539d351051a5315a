package io.sentineliq.workbench.app;

import io.sentineliq.workbench.alert.Alert;
import io.sentineliq.workbench.alert.AlertFilter;
import io.sentineliq.workbench.alert.AlertQuery;
import io.sentineliq.workbench.alert.Alerts;
import io.sentineliq.workbench.casefile.CaseFile;
import io.sentineliq.workbench.casefile.CaseQuery;
import io.sentineliq.workbench.casefile.CaseRow;
import io.sentineliq.workbench.casefile.CaseView;
import io.sentineliq.workbench.casefile.Cases;
import io.sentineliq.workbench.evidence.Evidence;
import io.sentineliq.workbench.evidence.ExhibitQuery;
import io.sentineliq.workbench.evidence.Exhibits;
import io.sentineliq.workbench.incident.Incident;
import io.sentineliq.workbench.incident.IncidentQuery;
import io.sentineliq.workbench.incident.IncidentView;
import io.sentineliq.workbench.incident.Incidents;
import io.sentineliq.workbench.observable.CyberObservable;
import io.sentineliq.workbench.observable.ObservableQuery;
import io.sentineliq.workbench.observable.ObservableView;
import io.sentineliq.workbench.observable.Observables;
import io.sentineliq.workbench.observable.extract.HarmlessText;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.fx.RecordLink;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** Finds records by their number, the words of their title or their value, a few of each kind. */
record RecordSearch(
    Alerts alerts, Incidents incidents, Cases cases, Exhibits exhibits, Observables observables)
    implements BiFunction<String, Progress, List<RecordLink>> {

  private static final int OF_EACH = 5;
  private static final int FEWEST_LETTERS = 2;
  private static final Pattern NUMBER = Pattern.compile("#?([0-9]{1,9})");

  @Override
  public List<RecordLink> apply(String typed, Progress progress) {
    var words = typed.strip();
    var found = new ArrayList<>(casesOf(words, progress));
    if (words.length() >= FEWEST_LETTERS) {
      found.addAll(incidentsOf(words, progress));
      found.addAll(observablesOf(words, progress));
      found.addAll(exhibitsOf(words, progress));
      found.addAll(alertsOf(words, progress));
    }
    return found;
  }

  private List<RecordLink> casesOf(String words, Progress progress) {
    var ids = new LinkedHashSet<UUID>();
    var number = NUMBER.matcher(words);
    if (number.matches()) {
      cases.numbered(Integer.parseInt(number.group(1)), progress).ifPresent(ids::add);
    }
    if (words.length() >= FEWEST_LETTERS) {
      ids.addAll(cases.firstIds(new CaseQuery(CaseView.ALL, words), OF_EACH, progress));
    }
    return cases.rows(List.copyOf(ids), progress).stream().map(RecordSearch::link).toList();
  }

  private List<RecordLink> incidentsOf(String words, Progress progress) {
    var query = new IncidentQuery(IncidentView.ALL, words);
    return incidents.rows(incidents.firstIds(query, OF_EACH, progress), progress).stream()
        .map(row -> link(Incident.KIND, row.id(), "palette.incident", row.title()))
        .toList();
  }

  private List<RecordLink> alertsOf(String words, Progress progress) {
    var filter = AlertFilter.EVERYTHING.withWords(List.of(words));
    var query = new AlertQuery(filter, AlertQuery.NEWEST_FIRST);
    return alerts.rows(alerts.firstIds(query, OF_EACH, progress), progress).stream()
        .map(row -> link(Alert.KIND, row.id(), "palette.alert", row.title()))
        .toList();
  }

  private List<RecordLink> observablesOf(String words, Progress progress) {
    var query = new ObservableQuery(ObservableView.ALL, words);
    return observables.rows(observables.firstIds(query, OF_EACH, progress), progress).stream()
        .map(row -> link(CyberObservable.KIND, row.id(), "palette.observable", row.defanged()))
        .toList();
  }

  private List<RecordLink> exhibitsOf(String words, Progress progress) {
    var query = ExhibitQuery.everything().withWords(words);
    return exhibits.rows(exhibits.firstIds(query, OF_EACH, progress), progress).stream()
        .map(
            row ->
                new RecordLink(
                    new SubjectRef(Evidence.KIND, row.id()),
                    Messages.text(
                        "palette.exhibit",
                        row.caseNumber(),
                        row.exhibit(),
                        HarmlessText.of(row.name()))))
        .toList();
  }

  private static RecordLink link(CaseRow row) {
    return new RecordLink(
        new SubjectRef(CaseFile.KIND, row.id()),
        Messages.text("palette.case", Integer.toString(row.number()), VisibleText.of(row.title())));
  }

  private static RecordLink link(String kind, UUID id, String key, String title) {
    return new RecordLink(new SubjectRef(kind, id), Messages.text(key, VisibleText.of(title)));
  }
}
