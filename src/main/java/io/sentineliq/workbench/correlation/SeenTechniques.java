package io.sentineliq.workbench.correlation;

import io.sentineliq.workbench.alert.Alert;
import io.sentineliq.workbench.attack.TechniqueRecord;
import io.sentineliq.workbench.attack.TechniqueRecords;
import io.sentineliq.workbench.casefile.CaseFile;
import io.sentineliq.workbench.correlation.TechniqueRecordQueries.SeenTechnique;
import io.sentineliq.workbench.incident.Incident;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/** Where techniques were seen, over the store. */
public final class SeenTechniques implements TechniqueRecords {

  private static final Page MOST = Page.first(200);

  private final Transactions transactions;

  /** Reads through {@code transactions}. */
  public SeenTechniques(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public List<TechniqueRecord> of(String technique, Progress progress) {
    return transactions.read(
        progress,
        unit ->
            unit.queries(TechniqueRecordQueries_::new).of(technique, MOST).stream()
                .flatMap(SeenTechniques::record)
                .toList());
  }

  private static Stream<TechniqueRecord> record(SeenTechnique row) {
    if (row.alertId() != null) {
      var subject = new SubjectRef(Alert.KIND, row.alertId());
      return Stream.of(told(subject, row.alert(), row.count()));
    }
    if (row.incidentId() != null) {
      var subject = new SubjectRef(Incident.KIND, row.incidentId());
      return Stream.of(told(subject, row.incident(), row.count()));
    }
    if (row.caseId() != null) {
      var title =
          Messages.text(
              "report.title",
              Objects.requireNonNull(row.number()),
              Objects.requireNonNullElse(row.caseFile(), ""));
      return Stream.of(
          new TechniqueRecord(new SubjectRef(CaseFile.KIND, row.caseId()), title, row.count()));
    }
    return Stream.empty();
  }

  private static TechniqueRecord told(SubjectRef subject, @Nullable String title, int count) {
    return new TechniqueRecord(subject, Objects.requireNonNullElse(title, ""), count);
  }
}
