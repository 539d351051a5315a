package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import java.nio.file.Path;
import java.util.List;

/** Carries requests for a trusted time out, and the answers in. */
final class AnchorDesk {

  private static final String REQUEST = "checkpoint.tsq";

  private final Anchors anchors;
  private final Window window;
  private final Runnable onAnchored;

  AnchorDesk(Anchors anchors, Window window, Runnable onAnchored) {
    this.anchors = anchors;
    this.window = window;
    this.onAnchored = onAnchored;
  }

  /** Asks where the request is saved. */
  void ask() {
    window
        .dialogs()
        .chooseTarget(Messages.text("evidence.anchor.ask"), REQUEST)
        .ifPresent(this::ask);
  }

  /** Writes a request to {@code target}. */
  void ask(Path target) {
    window
        .tasks()
        .start(
            TaskTitle.quiet(Messages.text("evidence.anchor.ask")),
            progress -> {
              anchors.request(target, progress);
              return String.valueOf(target.getFileName());
            },
            name -> {
              tell(Notice.information(Messages.text("evidence.anchor.asked", name)));
              onAnchored.run();
            },
            window.failures());
  }

  /** Lets answers be chosen, any number of them. */
  void answer() {
    answer(
        window
            .dialogs()
            .chooseFiles(
                Messages.text("evidence.anchor.answer"),
                Messages.text("evidence.anchor.answers"),
                List.of("*.tsr")));
  }

  /** Takes {@code answers}. */
  void answer(List<Path> answers) {
    if (answers.isEmpty()) {
      return;
    }
    window
        .tasks()
        .start(
            TaskTitle.quiet(Messages.text("evidence.anchor.answer")),
            progress -> anchors.accept(answers, progress),
            this::answered,
            window.failures());
  }

  private void answered(Anchors.Accepted accepted) {
    onAnchored.run();
    var words = Messages.text("evidence.anchor.accepted", accepted.anchored());
    tell(
        accepted.refused().isEmpty()
            ? Notice.information(words)
            : Notice.warning(
                Messages.text(
                    "evidence.anchor.refused", words, String.join(" ", accepted.refused()))));
  }

  private void tell(Notice notice) {
    window.notices().accept(notice);
  }
}
