package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.evidence.Custody;
import io.sentineliq.workbench.evidence.ExhibitQuery;
import io.sentineliq.workbench.evidence.ExhibitRow;
import io.sentineliq.workbench.platform.fx.RecordDesk;
import io.sentineliq.workbench.platform.fx.Window;

/** What can be done with the current exhibit, and how new ones come in. */
final class ExhibitDesk {

  private final RecordDesk<ExhibitQuery, ExhibitRow, ExhibitView> records;
  private final Custody custody;
  private final Collecting collecting;
  private final ActDesk acts;

  ExhibitDesk(
      RecordDesk<ExhibitQuery, ExhibitRow, ExhibitView> records,
      Custody custody,
      Collecting collecting,
      ActDesk acts) {
    this.records = records;
    this.custody = custody;
    this.collecting = collecting;
    this.acts = acts;
    acts.setOnDone(() -> records.list().refresh());
  }

  RecordDesk<ExhibitQuery, ExhibitRow, ExhibitView> records() {
    return records;
  }

  Window window() {
    return acts.window();
  }

  Collecting collecting() {
    return collecting;
  }

  /** Leads through {@code verb} on the current exhibit, if it is possible. */
  void begin(CustodyVerb verb) {
    var view = records.detailsProperty().get();
    if (view != null && verb.isIn(view.possible())) {
      acts.lead(new CustodyAct(custody, view.details().row(), verb));
    }
  }
}
