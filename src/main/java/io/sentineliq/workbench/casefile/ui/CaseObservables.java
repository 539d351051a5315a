package io.sentineliq.workbench.casefile.ui;

import io.sentineliq.workbench.casefile.CaseDetails;
import io.sentineliq.workbench.casefile.Cases;
import io.sentineliq.workbench.observable.LinkedObservableRow;
import io.sentineliq.workbench.observable.ui.LinkedObservables;
import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.fx.DetailPane;
import io.sentineliq.workbench.platform.fx.LinkedTable;
import io.sentineliq.workbench.platform.fx.Window;
import javafx.scene.Node;

/** The observables of a case, defanged. */
final class CaseObservables implements DetailPane<CaseDetails> {

  private final LinkedTable<LinkedObservableRow> table;

  CaseObservables(Cases cases, ChangePulse changes, Window window) {
    table = LinkedObservables.of("case.observables", cases.observables(), changes, window);
  }

  @Override
  public Node root() {
    return table;
  }

  @Override
  public void activate() {
    table.activate();
  }

  @Override
  public void deactivate() {
    table.deactivate();
  }

  @Override
  public void show(CaseDetails details) {
    table.show(details.row().id());
  }
}
