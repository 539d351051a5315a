package io.sentineliq.workbench.alert.intake.mapping;

import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;

/** The mappings that a workspace keeps. */
public final class ImportMappings {

  private static final String NAME = "name";
  private static final int LONGEST_NAME = 100;

  private final Transactions transactions;

  /** Works through {@code transactions}. */
  public ImportMappings(Transactions transactions) {
    this.transactions = transactions;
  }

  /** All of them by name. */
  public List<SavedMapping> all(Progress progress) {
    return transactions.read(
        progress,
        unit ->
            unit.queries(ImportMappingQueries_::new).all().stream()
                .map(ImportMapping::saved)
                .toList());
  }

  /** Keeps {@code mapping}, in the place of an earlier one of its name. */
  public void save(SavedMapping mapping, Progress progress) {
    if (mapping.name().isBlank() || mapping.name().length() > LONGEST_NAME) {
      throw new Problem.InvalidField(NAME, "intake.mapping.badName", List.of()).asException();
    }
    transactions.write(progress, unit -> save(unit, mapping));
  }

  private static SavedMapping save(UnitOfWork unit, SavedMapping mapping) {
    var known = unit.queries(ImportMappingQueries_::new).named(mapping.name());
    if (known.isPresent()) {
      var before = MappingJson.write(known.get().saved().mapping());
      known.get().change(mapping.kind(), mapping.mapping(), unit.now());
      unit.audit(
          "IMPORT_MAPPING_CHANGED",
          known.get().ref(),
          Messages.text("intake.mapping.changed", mapping.name()),
          Difference.of("mapping", before, MappingJson.write(mapping.mapping())));
    } else {
      var added = new ImportMapping(mapping.name(), mapping.kind(), mapping.mapping(), unit.now());
      unit.add(added);
      unit.audit(
          "IMPORT_MAPPING_CREATED",
          added.ref(),
          Messages.text("intake.mapping.created", mapping.name()),
          Difference.of("mapping", null, MappingJson.write(mapping.mapping())));
    }
    return mapping;
  }
}
