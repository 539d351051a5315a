package io.sentineliq.workbench.report.ui;

import io.sentineliq.workbench.casefile.CaseDetails;
import io.sentineliq.workbench.platform.fx.DetailPane;
import io.sentineliq.workbench.platform.fx.DetailPart;
import io.sentineliq.workbench.platform.fx.Views;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.report.FinalReports;
import io.sentineliq.workbench.report.Reports;
import javafx.scene.Node;

/** What reports bring to the screen of a case. */
public final class ReportTab implements DetailPane<CaseDetails> {

  private final ReportPreviewController controller;
  private final Node root;

  private ReportTab(Reports reports, FinalReports finals, Window window) {
    var model = new ReportPreviewViewModel(reports, finals, window.tasks());
    controller =
        new ReportPreviewController(
            model, new ReportExport(reports, finals, window), new ReportSigning(finals, window));
    root =
        new Views()
            .register(ReportPreviewController.class, () -> controller)
            .load(ReportPreviewController.class)
            .root();
  }

  /** The tab. */
  public static DetailPart<CaseDetails> of(Reports reports, FinalReports finals, Window window) {
    return DetailPart.of("case.tab.report", 110, () -> new ReportTab(reports, finals, window));
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void show(CaseDetails details) {
    controller.show(details);
  }

  @Override
  public void deactivate() {
    controller.close();
  }
}
