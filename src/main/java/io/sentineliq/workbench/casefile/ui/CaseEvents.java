package io.sentineliq.workbench.casefile.ui;

import io.sentineliq.workbench.casefile.CaseDetails;
import io.sentineliq.workbench.platform.fx.DetailPane;
import io.sentineliq.workbench.timeline.ui.TimelineBox;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** What happened in a case. */
final class CaseEvents implements DetailPane<CaseDetails> {

  private final TimelineBox timeline = new TimelineBox();
  private final ScrollPane root = CaseLines.scrolled(timeline);

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void show(CaseDetails details) {
    timeline.show(details.timeline());
  }
}
