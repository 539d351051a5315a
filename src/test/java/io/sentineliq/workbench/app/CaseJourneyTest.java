package io.sentineliq.workbench.app;

import io.sentineliq.workbench.platform.text.Messages;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an alert over an incident to a case, on a real store, by keys. */
class CaseJourneyTest {

  @TempDir Path home;

  @Test
  void anAlertBecomesAnIncidentAndACase() throws Exception {
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
      program.awaitTextContaining("Assigned to");
      program.click("#follow");
      program.awaitText(Messages.text("incident.playbook.title"));
      program.type(KeyCode.ENTER);
      program.awaitTextContaining("Follows the playbook");
      program.picture("incident");

      program.control(KeyCode.DIGIT2);
      program.awaitText("5 alerts");
      program.type(KeyCode.C);
      program.awaitText(Messages.text("case.open.title"));
      program.type(KeyCode.ENTER);
      program.awaitText("Case 1 is ready");
      program.control(KeyCode.DIGIT4);
      program.awaitText("1 case");
      program.picture("cases");
      program.type(KeyCode.ENTER);
      program.awaitText(Messages.text("case.review"));
      program.click("#review");
      program.awaitText(Messages.text("caseStatus.REVIEW"));
      program.click(".editor-source");
      program.write("Seen on two hosts");
      program.awaitTextContaining("Saved to the journal");
      program.picture("case");
      program.control(KeyCode.S);
      program.awaitTextContaining("by root");
    }
  }
}
