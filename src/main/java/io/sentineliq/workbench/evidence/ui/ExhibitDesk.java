package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.evidence.ExhibitQuery;
import io.sentineliq.workbench.evidence.ExhibitRow;
import io.sentineliq.workbench.evidence.Exhibits;
import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.evidence.ui.VerifyAct.Chosen;
import io.sentineliq.workbench.platform.fx.RecordDesk;
import io.sentineliq.workbench.platform.fx.Window;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** What can be done with the ticked exhibits, or with the current one while none is ticked. */
final class ExhibitDesk {

  private final RecordDesk<ExhibitQuery, ExhibitRow, ExhibitShown> records;
  private final EvidenceActs acts;
  private final Exhibits source;
  private final List<ExhibitVerb> verbs;

  ExhibitDesk(
      RecordDesk<ExhibitQuery, ExhibitRow, ExhibitShown> records,
      Exhibits source,
      EvidenceActs acts,
      List<ExhibitVerb> verbs) {
    this.records = records;
    this.source = source;
    this.acts = acts;
    this.verbs = List.copyOf(verbs);
  }

  RecordDesk<ExhibitQuery, ExhibitRow, ExhibitShown> records() {
    return records;
  }

  Window window() {
    return acts.window();
  }

  EvidenceActs acts() {
    return acts;
  }

  /** Where the rows and the counts of their chips come from. */
  Exhibits source() {
    return source;
  }

  /** What features above do with an exhibit. */
  List<ExhibitVerb> verbs() {
    return verbs;
  }

  /** Does {@code verb} with the current exhibit. */
  void act(ExhibitVerb verb) {
    current(view -> verb.act().accept(view.details().row()));
  }

  /** Leads through {@code verb} on the current exhibit, if it is possible. */
  void begin(CustodyVerb verb) {
    current(
        view -> {
          if (verb.isIn(view.possible())) {
            acts.act(view.details().row(), verb);
          }
        });
  }

  /** Verifies what is ticked, or the current one. */
  void verify() {
    var ids = chosen();
    if (!ids.isEmpty()) {
      acts.verify(progress -> ids);
    }
  }

  /** Verifies everything that {@code asked} finds. */
  void verifyAll(ExhibitQuery asked) {
    acts.verify(progress -> records.ids(asked, progress));
  }

  /** Shows the bytes of the current one, for a reason. */
  void look() {
    current(
        view -> {
          var row = view.details().row();
          if (!row.isPhysical() && view.possible().contains(CustodyAction.ACCESSED)) {
            acts.look(row);
          }
        });
  }

  /** Makes an exhibit from the current one. */
  void copy() {
    current(
        view -> {
          if (view.possible().contains(CustodyAction.COPIED)) {
            acts.copy(view.details().row());
          }
        });
  }

  /** Looks for observables in the current one. */
  void extract() {
    current(
        view -> {
          var row = view.details().row();
          if (!row.isPhysical() && view.possible().contains(CustodyAction.ACCESSED)) {
            acts.extract(row);
          }
        });
  }

  /** Gives what is ticked, or the current one, out in a bag. */
  void export() {
    var ids = chosen();
    if (!ids.isEmpty()) {
      Chosen them = progress -> ids;
      acts.export(them);
    }
  }

  /** Saves the custody of the current one. */
  void report() {
    current(view -> acts.report(view.details().row()));
  }

  private List<UUID> chosen() {
    var ticked = records.list().selection();
    if (ticked.sizeProperty().get() > 0) {
      return ticked.ids();
    }
    var row = records.list().currentRowProperty().get();
    return row == null ? List.of() : List.of(row.id());
  }

  private void current(Consumer<ExhibitShown> with) {
    var view = records.detailsProperty().get();
    if (view != null) {
      with.accept(view);
    }
  }
}
