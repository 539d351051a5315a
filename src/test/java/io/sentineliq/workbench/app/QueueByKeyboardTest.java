package io.sentineliq.workbench.app;

import io.sentineliq.workbench.platform.text.Messages;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A shift at the queue on a real store, without a mouse. */
class QueueByKeyboardTest {

  @TempDir Path home;

  @Test
  void everyVerbHasAKeyAndOneUndo() throws Exception {
    try (var program = RunningProgram.start(home)) {
      program.click("#skip");
      program.awaitText(Messages.text("home.title"));
      program.drop(EveLog.of(home, 40));
      program.importWhatIsSeen();
      program.awaitTextContaining("40 imported");
      program.control(KeyCode.DIGIT2);
      program.awaitText("40 alerts");

      program.type(KeyCode.T);
      program.awaitTextContaining("Took 1 at");
      dismissWithAReason(program);
      acknowledgeThreeTicked(program);
      resolveWhatASearchFinds(program);
      tagAndAssign(program);
      reopenAClosedOne(program);
      program.picture("queue-by-keyboard");
    }
  }

  private static void dismissWithAReason(RunningProgram program) {
    program.type(KeyCode.D);
    program.awaitText("Dismiss this alert");
    program.control(KeyCode.ENTER);
    program.awaitText(Messages.text("alert.act.reason.missing"));
    program.write("known scanner");
    program.control(KeyCode.ENTER);
    program.awaitText("39 alerts");
    program.awaitTextContaining("Dismissed 1 at");
    program.type(KeyCode.U);
    program.awaitText("40 alerts");
  }

  private static void acknowledgeThreeTicked(RunningProgram program) {
    program.type(KeyCode.SPACE);
    program.awaitText("1 selected");
    program.shift(KeyCode.J);
    program.shift(KeyCode.J);
    program.awaitText("3 selected");
    program.type(KeyCode.A);
    program.awaitTextContaining("Acknowledged 3 at");
    program.type(KeyCode.U);
    program.awaitTextContaining("Took back 3 at");
  }

  private static void resolveWhatASearchFinds(RunningProgram program) {
    program.type(KeyCode.SLASH);
    program.write("\"beacon 1\"");
    program.awaitText("11 alerts");
    program.type(KeyCode.ENTER);
    program.control(KeyCode.A);
    program.awaitText("11 selected");
    program.type(KeyCode.R);
    program.awaitText("Resolve 11 alerts");
    program.write("beacon of the red team");
    program.control(KeyCode.ENTER);
    program.awaitTextContaining("Resolved 11 at");
    program.awaitText(Messages.text("alert.none"));
    program.type(KeyCode.U);
    program.awaitText("11 alerts");
  }

  private static void tagAndAssign(RunningProgram program) {
    program.type(KeyCode.G);
    program.awaitText("Tag this alert");
    program.write("red-team, exercise");
    program.type(KeyCode.ENTER);
    program.awaitTextContaining("Tagged 1 at");
    program.type(KeyCode.S);
    program.awaitText("Assign this alert");
    program.write("nobody");
    program.type(KeyCode.ESCAPE);
    program.awaitNoText("Assign this alert");
  }

  private static void reopenAClosedOne(RunningProgram program) {
    program.type(KeyCode.D);
    program.awaitText("Dismiss this alert");
    program.write("exercise");
    program.control(KeyCode.ENTER);
    program.awaitTextContaining("Dismissed 1 at");
    program.type(KeyCode.SLASH);
    program.write("status:dismissed");
    program.type(KeyCode.ENTER);
    program.awaitText("1 alert");
    program.type(KeyCode.O);
    program.awaitText("Reopen this alert");
    program.write("it goes on");
    program.control(KeyCode.ENTER);
    program.awaitTextContaining("Reopened 1 at");
  }
}
