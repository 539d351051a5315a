package io.sentineliq.workbench.casefile.ui;

import io.sentineliq.workbench.casefile.CaseDetails;
import io.sentineliq.workbench.platform.fx.DetailPane;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import io.sentineliq.workbench.timeline.Timelines;
import io.sentineliq.workbench.timeline.ui.TimelineStrip;
import javafx.scene.Node;

/** The timeline of a case along the bottom of its screen. */
final class CaseStrip implements DetailPane<CaseDetails> {

  private final TimelineStrip strip;

  CaseStrip(Timelines timelines, Window window) {
    strip = new TimelineStrip(timelines, window);
  }

  @Override
  public Node root() {
    return strip;
  }

  @Override
  public void activate() {
    strip.activate();
  }

  @Override
  public void deactivate() {
    strip.deactivate();
  }

  @Override
  public void show(CaseDetails details) {
    strip.show(TimelineSubjects.caseFile(details.row().id()));
  }
}
