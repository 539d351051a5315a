package io.sentineliq.workbench.app;

import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.platform.text.Messages;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A thing is collected, taken out, brought back and sealed, on a real store. */
class EvidenceJourneyTest {

  private static final String PASSPHRASE = "seven grey herons on the pier";

  @TempDir Path home;

  @Test
  void aThingIsCollectedAndEveryActIsSigned() {
    try (var program = RunningProgram.start(home)) {
      program.click("#skip");
      program.awaitText(Messages.text("home.title"));
      program.shift(KeyCode.C);
      program.awaitText(Messages.text("case.open.title"));
      program.write("Seizure at Pier 4");
      program.type(KeyCode.ENTER);
      program.awaitText("Case 1 is ready");

      program.control(KeyCode.DIGIT5);
      program.awaitText(Messages.text("evidence.empty"));
      program.picture("evidence-empty");
      collect(program);
      program.awaitText("1 exhibit");
      program.awaitText(Messages.text("evidence.collected", "Laptop WS-ALD-0231"));
      program.awaitText(Messages.text("evidence.custody.count", 1, 1));

      program.type(KeyCode.O);
      program.awaitText(Messages.text("evidence.wizard.next"));
      program.write("Imaging");
      program.frontPicture("evidence-check-out");
      program.type(KeyCode.ENTER);
      program.awaitTextContaining(Messages.text("evidence.summary.hint").substring(0, 40));
      program.frontPicture("evidence-summary");
      program.type(KeyCode.ENTER);
      awaitEntry(program, 2, CustodyAction.CHECKED_OUT);

      program.type(KeyCode.I);
      program.awaitText(Messages.text("evidence.wizard.next"));
      program.write("Room A, shelf 3");
      sign(program);
      awaitEntry(program, 3, CustodyAction.CHECKED_IN);

      program.type(KeyCode.S);
      program.awaitText(Messages.text("evidence.wizard.next"));
      program.write("S-11902");
      sign(program);
      awaitEntry(program, 4, CustodyAction.SEALED);
      program.awaitText(Messages.text("evidence.chip.seal", "S-11902"));
      program.picture("evidence");
    }
  }

  private static void collect(RunningProgram program) {
    program.shift(KeyCode.N);
    program.awaitText(Messages.text("evidence.wizard.next"));
    program.write("Laptop WS-ALD-0231");
    program.frontPicture("evidence-collect");
    program.type(KeyCode.ENTER);
    program.awaitText(Messages.text("evidence.key.make"));
    program.type(KeyCode.TAB);
    program.write(PASSPHRASE);
    program.type(KeyCode.TAB);
    program.write(PASSPHRASE);
    program.frontPicture("evidence-key");
    program.type(KeyCode.ENTER);
    program.awaitText(Messages.text("evidence.collect.sign"));
    program.type(KeyCode.ENTER);
  }

  private static void awaitEntry(RunningProgram program, int number, CustodyAction action) {
    program.awaitText(Messages.text("evidence.done", Messages.of(action), "1/1"));
    program.awaitText(Messages.text("evidence.custody.count", number, number));
  }

  private static void sign(RunningProgram program) {
    program.type(KeyCode.ENTER);
    program.awaitTextContaining(Messages.text("evidence.summary.hint").substring(0, 40));
    program.type(KeyCode.ENTER);
  }
}
