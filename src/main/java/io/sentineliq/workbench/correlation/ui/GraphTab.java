package io.sentineliq.workbench.correlation.ui;

import io.sentineliq.workbench.casefile.CaseDetails;
import io.sentineliq.workbench.correlation.graph.CaseGraphs;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.fx.DetailPane;
import io.sentineliq.workbench.platform.fx.DetailPart;
import io.sentineliq.workbench.platform.fx.Views;
import io.sentineliq.workbench.platform.fx.Window;
import java.util.function.Consumer;
import javafx.scene.Node;

/** What the graph brings to the screen of a case. */
public final class GraphTab implements DetailPane<CaseDetails> {

  private final CaseGraphController controller;
  private final Node root;

  private GraphTab(CaseGraphs graphs, Consumer<SubjectRef> opener, Window window) {
    var model = new GraphViewModel(graphs, window.tasks(), window.failures());
    controller = new CaseGraphController(model, opener, new GraphExport(graphs, window));
    root =
        new Views()
            .register(CaseGraphController.class, () -> controller)
            .load(CaseGraphController.class)
            .root();
  }

  /** The tab; {@code opener} shows a record in its own place. */
  public static DetailPart<CaseDetails> of(
      CaseGraphs graphs, Consumer<SubjectRef> opener, Window window) {
    return DetailPart.of("case.tab.graph", 70, () -> new GraphTab(graphs, opener, window));
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void show(CaseDetails details) {
    controller.show(details.row().id());
  }

  @Override
  public void deactivate() {
    controller.close();
  }
}
