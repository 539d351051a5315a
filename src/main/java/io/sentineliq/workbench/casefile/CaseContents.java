package io.sentineliq.workbench.casefile;

import io.sentineliq.workbench.alert.AlertRow;
import io.sentineliq.workbench.alert.AlertRowReader;
import io.sentineliq.workbench.alert.LinkedObservableReader;
import io.sentineliq.workbench.observable.LinkedObservableRow;
import io.sentineliq.workbench.platform.list.ListSource;
import io.sentineliq.workbench.platform.persistence.LinkedRows;
import io.sentineliq.workbench.platform.persistence.Transactions;
import java.util.UUID;

/** What belongs to a case and may be much, as lists. */
final class CaseContents {

  private CaseContents() {}

  static ListSource<UUID, AlertRow> alerts(Transactions transactions) {
    return new LinkedRows<>(
        transactions,
        (unit, id, page) -> unit.queries(CaseQueries_::new).alerts(id, page),
        AlertRowReader::rows,
        AlertRow::id);
  }

  static ListSource<UUID, LinkedObservableRow> observables(Transactions transactions) {
    return new LinkedRows<>(
        transactions,
        (unit, id, page) -> unit.queries(CaseQueries_::new).observables(id, page),
        LinkedObservableReader::rows,
        LinkedObservableRow::id);
  }
}
