package io.sentineliq.workbench.casefile.ui;

import io.sentineliq.workbench.casefile.CaseDetails;
import io.sentineliq.workbench.note.ui.Writing;
import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.fx.DetailPane;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import io.sentineliq.workbench.timeline.Timelines;
import io.sentineliq.workbench.timeline.ui.TimelinePane;
import javafx.scene.Node;

/** What happened in a case, written by its verbs and by people. */
final class CaseTimeline implements DetailPane<CaseDetails> {

  private final TimelinePane timeline;

  CaseTimeline(Timelines timelines, Writing writing, ChangePulse changes, Window window) {
    timeline = new TimelinePane(timelines, writing.me(), writing.harmless(), changes, window);
  }

  @Override
  public Node root() {
    return timeline;
  }

  @Override
  public void activate() {
    timeline.activate();
  }

  @Override
  public void deactivate() {
    timeline.deactivate();
  }

  @Override
  public void show(CaseDetails details) {
    timeline.show(TimelineSubjects.caseFile(details.row().id()));
  }
}
