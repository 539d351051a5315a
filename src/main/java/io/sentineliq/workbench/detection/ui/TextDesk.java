package io.sentineliq.workbench.detection.ui;

import io.sentineliq.workbench.detection.text.Texts;
import io.sentineliq.workbench.platform.fx.Filling;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.function.Consumer;

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
            choices -> Filling.ask(window, new TextForm(choices), this::keep),
            window.failures());
  }

  private void keep(TextForm.Answer answer, Consumer<Throwable> refused) {
    window
        .tasks()
        .start(
            TaskTitle.listed(Messages.text("detection.recording")),
            progress -> texts.record(answer.draft(), answer.origin(), progress),
            id -> window.notices().accept(Notice.information(Messages.text("detection.recorded"))),
            refused);
  }
}
