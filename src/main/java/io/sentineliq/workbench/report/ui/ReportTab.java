package io.sentineliq.workbench.report.ui;

import io.sentineliq.workbench.casefile.CaseDetails;
import io.sentineliq.workbench.platform.fx.DetailPane;
import io.sentineliq.workbench.platform.fx.DetailPart;
import io.sentineliq.workbench.platform.fx.Views;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.report.Reports;
import javafx.scene.Node;

/** What reports bring to the screen of a case. */
public final class ReportTab implements DetailPane<CaseDetails> {

  private final ReportPreviewController controller;
  private final Node root;

  private ReportTab(Reports reports, Window window) {
    var model = new ReportPreviewViewModel(reports, window.tasks());
    controller = new ReportPreviewController(model, new ReportExport(reports, window));
    root =
        new Views()
            .register(ReportPreviewController.class, () -> controller)
            .load(ReportPreviewController.class)
            .root();
  }

  /** The tab. */
  public static DetailPart<CaseDetails> of(Reports reports, Window window) {
    return DetailPart.of("case.tab.report", 110, () -> new ReportTab(reports, window));
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
