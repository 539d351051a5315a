package io.sentineliq.workbench.detection.ui;

import io.sentineliq.workbench.detection.text.Texts;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;

/** Records texts that people found. */
final class TextDesk {

  private final Texts texts;
  private final BrandChoices brands;
  private final Window window;

  TextDesk(Texts texts, BrandChoices brands, Window window) {
    this.texts = texts;
    this.brands = brands;
    this.window = window;
  }

  /** Asks for a text and keeps it as a detection. */
  void record() {
    window
        .tasks()
        .start(
            TaskTitle.quiet(Messages.text("detection.record.opening")),
            brands::read,
            choices -> window.dialogs().fill(new TextForm(choices)).ifPresent(this::keep),
            window.failures());
  }

  private void keep(TextForm.Answer answer) {
    window
        .tasks()
        .start(
            TaskTitle.listed(Messages.text("detection.recording")),
            progress -> texts.record(answer.draft(), answer.origin(), progress),
            id -> window.notices().accept(Notice.information(Messages.text("detection.recorded"))),
            window.failures());
  }
}
