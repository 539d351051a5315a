package io.sentineliq.workbench.app;

import io.sentineliq.workbench.platform.text.Messages;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an alert to an incident, on a real store, by keys. */
class CaseJourneyTest {

  @TempDir Path home;

  @Test
  void anAlertBecomesAnIncidentThatSomebodyTakes() throws Exception {
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
      program.picture("incident");
    }
  }
}
