package io.sentineliq.workbench.casefile.ui;

import io.sentineliq.workbench.casefile.CaseDetails;
import io.sentineliq.workbench.note.ui.NotesPane;
import io.sentineliq.workbench.note.ui.Writing;
import io.sentineliq.workbench.platform.fx.DetailPane;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import javafx.scene.Node;

/** The notes about a case. */
final class CaseNotes implements DetailPane<CaseDetails> {

  private final NotesPane notes;

  CaseNotes(Writing writing, Window window) {
    notes = new NotesPane(writing, window);
  }

  @Override
  public Node root() {
    return notes;
  }

  @Override
  public void activate() {
    notes.activate();
  }

  @Override
  public void deactivate() {
    notes.deactivate();
  }

  @Override
  public void show(CaseDetails details) {
    notes.show(TimelineSubjects.caseFile(details.row().id()));
  }
}
