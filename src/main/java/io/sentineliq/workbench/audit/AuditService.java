package io.sentineliq.workbench.audit;

import io.sentineliq.workbench.ledger.StoredLedger;
import io.sentineliq.workbench.platform.list.CsvExport;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;

/** Reads the history from the store. */
public final class AuditService implements AuditTrail {

  private static final String LIST = "AUDIT_LIST";

  private final Transactions transactions;
  private final List<SealedEntries> others;

  /** Reads through {@code transactions}; {@code others} are leaves of the same ledger. */
  public AuditService(Transactions transactions, List<SealedEntries> others) {
    this.transactions = transactions;
    this.others = others;
  }

  @Override
  public long size() {
    return transactions.read(Progress.unwatched(), unit -> new StoredLedger(unit).size());
  }

  @Override
  public List<AuditRow> page(long newest, int limit, Progress progress) {
    return transactions.read(
        progress,
        unit -> {
          var oldest = Math.max(0, newest - limit + 1);
          var rows = new HashMap<Long, AuditRow>();
          unit.queries(AuditQueries_::new)
              .between(oldest, newest)
              .forEach(entry -> rows.put(entry.sequence(), entry.row()));
          for (var other : others) {
            other
                .shown(unit, oldest, newest + 1)
                .forEach(entry -> rows.put(entry.row().sequence(), entry.row()));
          }
          return LongStream.iterate(newest, seq -> seq >= oldest, seq -> seq - 1)
              .mapToObj(rows::get)
              .filter(Objects::nonNull)
              .toList();
        });
  }

  @Override
  public List<Long> repeated(Progress progress) {
    return transactions.read(progress, this::repeated);
  }

  private List<Long> repeated(Reading unit) {
    return others.stream().flatMap(other -> other.repeated(unit).stream()).sorted().toList();
  }

  @Override
  public List<Long> matching(AuditFilter filter, Progress progress) {
    return transactions.read(
        progress,
        unit -> {
          var found =
              new ArrayList<>(EntryWords.find(unit, filter).orElseGet(() -> read(unit, filter)));
          for (var other : others) {
            if (filter.allows(other.resource())) {
              found.addAll(other.matching(unit, filter));
            }
          }
          var repeated = Set.copyOf(repeated(unit));
          found.removeIf(repeated::contains);
          found.sort(Comparator.reverseOrder());
          return found;
        });
  }

  private static List<Long> read(Reading unit, AuditFilter filter) {
    return unit.queries(AuditQueries_::new)
        .matching(
            filter.from(unit.now()), filter.until(unit.now()), filter.resource(), filter.pattern());
  }

  @Override
  public List<AuditRow> rows(List<Long> sequences, Progress progress) {
    return transactions.read(
        progress,
        unit -> {
          var rows = new HashMap<Long, AuditRow>();
          unit.queries(AuditQueries_::new)
              .of(sequences)
              .forEach(entry -> rows.put(entry.sequence(), entry.row()));
          var missing = sequences.stream().filter(seq -> !rows.containsKey(seq)).toList();
          if (!missing.isEmpty()) {
            others.forEach(
                other ->
                    other
                        .shown(unit, missing)
                        .forEach(entry -> rows.put(entry.row().sequence(), entry.row())));
          }
          return sequences.stream().map(rows::get).filter(Objects::nonNull).toList();
        });
  }

  @Override
  public List<String> resources(Progress progress) {
    return transactions.read(
        progress,
        unit -> {
          var names = new TreeSet<>(unit.queries(AuditQueries_::new).resources());
          others.forEach(other -> names.add(other.resource()));
          return List.copyOf(names);
        });
  }

  @Override
  public void exported(CsvExport.Written written) {
    transactions.write(unit -> ExportTrail.tell(unit, LIST, written));
  }

  @Override
  public AuditDetails details(long sequence, Progress progress) {
    return transactions.read(
        progress,
        unit ->
            unit.find(AuditEntry.class, sequence)
                .map(AuditEntry::details)
                .or(() -> shown(unit, sequence))
                .orElseThrow(
                    () -> new Problem.NotFound(AuditEntry.class.getSimpleName()).asException()));
  }

  private Optional<AuditDetails> shown(Reading unit, long sequence) {
    return others.stream()
        .flatMap(other -> other.shown(unit, sequence, sequence + 1).stream())
        .findFirst();
  }
}
