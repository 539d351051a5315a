package io.sentineliq.workbench.app;

import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.support.Toolkit;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an alert over an incident to a case, on a real store, by keys. */
class CaseJourneyTest {

  @TempDir Path home;

  @Test
  void anAlertBecomesAnIncidentThenACaseThatIsClosedAndReported() throws Exception {
    try (var program = RunningProgram.start(home)) {
      program.click("#skip");
      program.awaitText(Messages.text("home.title"));
      program.drop(EveLog.of(home, 5));
      program.importWhatIsSeen();
      program.awaitTextContaining("5 imported");
      program.control(KeyCode.DIGIT2);
      program.awaitText("5 alerts");

      program.type(KeyCode.E);
      program.awaitText("Escalate this alert to an incident");
      program.type(KeyCode.ENTER);
      program.awaitText(Messages.text("incident.opened"));
      program.control(KeyCode.DIGIT3);
      program.awaitText("1 incident");
      program.type(KeyCode.T);
      followAPlaybook(program);

      program.control(KeyCode.DIGIT2);
      program.awaitText("5 alerts");
      program.type(KeyCode.C);
      program.awaitText(Messages.text("case.open.title"));
      program.type(KeyCode.ENTER);
      program.awaitText("Case 1 is ready");
      program.control(KeyCode.DIGIT4);
      program.awaitText("1 case");
      program.type(KeyCode.B);
      program.await(".list-board .board-card");
      program.picture("cases-board");
      program.type(KeyCode.B);
      program.picture("cases");
      program.type(KeyCode.ENTER);
      program.awaitText(Messages.text("case.review"));
      program.click(".editor-source");
      program.write("Seen on two hosts");
      program.awaitTextContaining("Saved to the journal");
      program.picture("case");
      program.control(KeyCode.S);
      program.awaitTextContaining("by root");
      planATask(program);
      program.click("#review");
      program.awaitText(Messages.text("caseStatus.REVIEW"));
      closeOverTheTask(program);
      reportIt(program);
    }
  }

  private static void followAPlaybook(RunningProgram program) {
    program.click("#follow");
    program.awaitText(Messages.text("incident.playbook.title"));
    program.type(KeyCode.ENTER);
    program.awaitTextContaining("Tasks  16");
    program.picture("incident");
    program.click("#incident-tab-tasks");
    program.awaitTextContaining("0 of 16 done");
    program.click("#tasksAsBoard");
    program.picture("incident-board");
    program.click("#incident-tab-timeline");
    program.awaitTextContaining("Assigned to");
    program.awaitTextContaining("Follows the playbook");
    program.type(KeyCode.ENTER);
    program.picture("incident-whole");
    program.type(KeyCode.ESCAPE);
    program.awaitText("1 incident");
  }

  private static void planATask(RunningProgram program) {
    program.click("#case-tab-tasks");
    program.click(".task-add");
    program.write("Image the disk");
    program.type(KeyCode.ENTER);
    program.awaitText("Image the disk");
    program.picture("case-tasks-list");
    program.click("#tasksAsGantt");
    program.click(".gantt-chart .button");
    program.await(".gantt-bar");
    program.click(".gantt-bar");
    program.picture("case-tasks-gantt");
    program.click("#tasksAsList");
    program.awaitTextContaining("due ");
    var planned = due(program);
    program.click("#tasksAsGantt");
    program.click(".gantt-bar");
    program.type(KeyCode.RIGHT);
    program.click("#tasksAsList");
    Toolkit.await(() -> !due(program).equals(planned));
    program.click("#tasksAsBoard");
    program.click(".board-card");
    program.shift(KeyCode.RIGHT);
    program.awaitTextContaining("In progress · due");
    program.picture("case-tasks-board");
    program.click("#tasksAsList");
    program.awaitText(Messages.text("task.complete"));
    program.type(KeyCode.U);
    program.awaitText(Messages.text("task.start"));
    finishAnother(program);
  }

  private static void finishAnother(RunningProgram program) {
    program.click(".task-add");
    program.write("Isolate the host");
    program.type(KeyCode.ENTER);
    program.awaitText("Isolate the host");
    program.clickText(Messages.text("task.complete"));
    program.awaitTextContaining("1 of 2 done");
  }

  private static String due(RunningProgram program) {
    return program.texts().stream().filter(text -> text.contains("due ")).findFirst().orElseThrow();
  }

  private static void closeOverTheTask(RunningProgram program) {
    program.click("#close");
    program.awaitText(Messages.text("case.close.title"));
    program.clickText(Messages.text("case.close"));
    program.awaitTextContaining("decide what becomes of it");
    program.picture("case-close");
    program.click(".workbench-dialog .combo-box");
    program.type(KeyCode.DOWN, KeyCode.ENTER);
    program.click(".workbench-dialog .text-area");
    program.write("Contained and cleaned");
    program.clickText(Messages.text("case.close"));
    program.awaitText(Messages.text("caseStatus.CLOSED"));
  }

  private static void reportIt(RunningProgram program) {
    program.click("#case-tab-report");
    program.awaitTextContaining("Page 1 of");
    program.picture("case-report");
    program.click("#sign");
    program.awaitText("Sign off the report on case 1");
    program.picture("case-sign-off");
    program.clickText(Messages.text("report.final.do"));
    program.awaitTextContaining("Signed off by root");
    program.awaitTextContaining("Page 1 of");
    program.picture("case-signed");
    program.click("#case-tab-timeline");
    program.awaitTextContaining("Final report, edition 1");
    program.type(KeyCode.ESCAPE);
    program.awaitText(Messages.text("case.empty"));
  }
}
