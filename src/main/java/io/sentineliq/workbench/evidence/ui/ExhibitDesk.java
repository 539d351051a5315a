package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.casefile.CaseQuery;
import io.sentineliq.workbench.casefile.CaseRow;
import io.sentineliq.workbench.casefile.Cases;
import io.sentineliq.workbench.evidence.Custody;
import io.sentineliq.workbench.evidence.EvidenceIntake;
import io.sentineliq.workbench.evidence.ExhibitQuery;
import io.sentineliq.workbench.evidence.ExhibitRow;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.fx.RecordDesk;
import io.sentineliq.workbench.platform.fx.View;
import io.sentineliq.workbench.platform.fx.Views;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What can be done with the current exhibit, and how new ones come in. */
final class ExhibitDesk {

  private static final int MOST_CASES = 200;

  private final RecordDesk<ExhibitQuery, ExhibitRow, ExhibitView> records;
  private final Custody custody;
  private final EvidenceIntake intake;
  private final Cases cases;
  private final SigningDesk signing;
  private final String person;
  private final Window window;

  ExhibitDesk(
      RecordDesk<ExhibitQuery, ExhibitRow, ExhibitView> records,
      Custody custody,
      EvidenceIntake intake,
      Cases cases,
      SigningDesk signing,
      String person,
      Window window) {
    this.records = records;
    this.custody = custody;
    this.intake = intake;
    this.cases = cases;
    this.signing = signing;
    this.person = person;
    this.window = window;
  }

  RecordDesk<ExhibitQuery, ExhibitRow, ExhibitView> records() {
    return records;
  }

  Window window() {
    return window;
  }

  /** Leads through {@code verb} on the current exhibit, if it is possible. */
  void begin(CustodyVerb verb) {
    var view = records.detailsProperty().get();
    if (view != null && verb.isIn(view.possible())) {
      lead(new CustodyAct(custody, view.details().row(), verb));
    }
  }

  /** Leads through taking in a thing. */
  void collect() {
    lead(new CollectAct(intake, this::openCases, Optional.<UUID>empty()));
  }

  private List<CaseRow> openCases(Progress progress) {
    return cases.rows(cases.firstIds(new CaseQuery(true), MOST_CASES, progress), progress).stream()
        .filter(row -> row.status().isOpen() && !row.isWithdrawn())
        .toList();
  }

  private void lead(SignedAct act) {
    window.dialogs().open(act.title(), close -> wizard(act, close));
  }

  private View<?> wizard(SignedAct act, Runnable close) {
    var model = new ActWizardViewModel(act, signing, window.tasks(), this::told, window.failures());
    return new Views()
        .register(ActWizardController.class, () -> new ActWizardController(model, person, close))
        .load(ActWizardController.class);
  }

  private void told(String words) {
    window.notices().accept(Notice.information(words));
    records.act(words, () -> {});
  }
}
