package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.problem.ErrorCode;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one door through which failures reach a person: an expected problem as a sentence across the
 * window, a defect of ours as a dialog with a code to quote and the details to copy.
 */
public final class ProblemDoor implements Consumer<Throwable> {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemDoor.class);

  private final Consumer<@Nullable Notice> notices;
  private final Dialogs dialogs;
  private final Runnable openLog;
  private boolean isTelling;

  /** Expected problems go to {@code notices}; {@code openLog} shows the log to the person. */
  public ProblemDoor(Consumer<@Nullable Notice> notices, Dialogs dialogs, Runnable openLog) {
    this.notices = notices;
    this.dialogs = dialogs;
    this.openLog = openLog;
  }

  @Override
  public void accept(Throwable failure) {
    if (failure instanceof ProblemException expected) {
      if (!(expected.problem() instanceof Problem.Cancelled)) {
        notices.accept(Notice.warning(expected.problem().sentence()));
      }
      return;
    }
    LOG.error("Unexpected error {}", ErrorCode.of(failure).text(), failure);
    // One dialog at a time: a defect in drawing would open one per frame.
    if (!isTelling) {
      isTelling = true;
      try {
        tell(failure);
      } finally {
        isTelling = false;
      }
    }
  }

  private void tell(Throwable failure) {
    var words = ProblemWords.of(failure);
    var copy = new Button(Messages.text("problem.copyDetails"));
    copy.setOnAction(event -> copy(failure));
    var log = new Button(Messages.text("problem.openLog"));
    log.setOnAction(event -> openLog.run());
    dialogs.tell(words.sentence(), words.advice(), copy, log);
  }

  private static void copy(Throwable failure) {
    var text = new StringWriter();
    text.append(ErrorCode.of(failure).text()).append('\n');
    failure.printStackTrace(new PrintWriter(text, true));
    var content = new ClipboardContent();
    content.putString(text.toString());
    Clipboard.getSystemClipboard().setContent(content);
  }
}
