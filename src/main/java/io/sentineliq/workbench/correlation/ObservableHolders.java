package io.sentineliq.workbench.correlation;

import io.sentineliq.workbench.alert.Alert;
import io.sentineliq.workbench.casefile.CaseFile;
import io.sentineliq.workbench.correlation.HolderQueries.Named;
import io.sentineliq.workbench.correlation.HolderQueries.Numbered;
import io.sentineliq.workbench.detection.Detection;
import io.sentineliq.workbench.evidence.Evidence;
import io.sentineliq.workbench.incident.Incident;
import io.sentineliq.workbench.observable.Holder;
import io.sentineliq.workbench.observable.HolderKind;
import io.sentineliq.workbench.observable.Holders;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.query.Page;

/** Where observables were seen, over the store. */
public final class ObservableHolders implements Holders {

  private static final Page FIRST = Page.first(NAMED);

  private final Transactions transactions;

  /** Reads through {@code transactions}. */
  public ObservableHolders(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public List<Kind> of(UUID observableId, Progress progress) {
    return transactions.read(progress, unit -> of(unit, observableId));
  }

  private static List<Kind> of(Reading unit, UUID id) {
    var queries = unit.queries(HolderQueries_::new);
    return Stream.of(
            new Kind(HolderKind.CASE, queries.caseCount(id), cases(queries.cases(id, FIRST))),
            new Kind(
                HolderKind.INCIDENT,
                queries.incidentCount(id),
                named(Incident.KIND, queries.incidents(id, FIRST))),
            new Kind(
                HolderKind.EXHIBIT,
                queries.exhibitCount(id),
                exhibits(queries.exhibits(id, FIRST))),
            new Kind(
                HolderKind.DETECTION,
                queries.detectionCount(id),
                named(Detection.KIND, queries.detections(id, FIRST))),
            new Kind(
                HolderKind.ALERT,
                queries.alertCount(id),
                named(Alert.KIND, queries.alerts(id, FIRST))))
        .filter(kind -> kind.total() > 0)
        .toList();
  }

  private static List<Holder> named(String kind, List<Named> records) {
    return records.stream()
        .map(one -> new Holder(new SubjectRef(kind, one.id()), one.title()))
        .toList();
  }

  private static List<Holder> cases(List<Numbered> records) {
    return numbered(
        CaseFile.KIND, records, one -> Messages.text("report.title", one.number(), one.title()));
  }

  private static List<Holder> exhibits(List<Numbered> records) {
    return numbered(
        Evidence.KIND,
        records,
        one ->
            Messages.text(
                "graph.exhibit",
                Integer.toString(one.number()),
                Integer.toString(one.exhibit()),
                one.title()));
  }

  private static List<Holder> numbered(
      String kind, List<Numbered> records, Function<Numbered, String> title) {
    return records.stream()
        .map(one -> new Holder(new SubjectRef(kind, one.id()), title.apply(one)))
        .toList();
  }
}
