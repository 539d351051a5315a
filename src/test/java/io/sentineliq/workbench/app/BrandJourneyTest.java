package io.sentineliq.workbench.app;

import io.sentineliq.workbench.platform.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a brand over a list of domains to detections, on a real store, by keys. */
class BrandJourneyTest {

  @TempDir Path home;

  @Test
  void aBrandIsWatchedAndItsLookalikesAreKept() throws IOException {
    try (var program = RunningProgram.start(home)) {
      program.click("#skip");
      program.awaitText(Messages.text("home.title"));
      program.shift(KeyCode.B);
      program.awaitText(Messages.text("brand.form.new"));
      program.write("Alderlume");
      program.type(KeyCode.TAB);
      program.write("alderlume.example");
      program.control(KeyCode.ENTER);
      program.awaitNoText(Messages.text("brand.form.new"));

      program.drop("detection.scan.drop", domains());
      program.awaitText("3 domains read, 2 look like a watched brand, the 2 likeliest are listed");
      program.awaitText("a1derlume[.]example");
      program.type(KeyCode.ENTER);
      program.awaitText("2 new detections");

      go(program, "navigation.brands");
      program.awaitText("1 brand");
      go(program, "navigation.detections");
      program.awaitText("2 detections");
      program.awaitTextContaining(" for ");
      program.picture("detections");
      program.type(KeyCode.I);
      program.awaitTextContaining(Messages.text("detectionStatus.INVESTIGATING"));
      program.type(KeyCode.U);
      program.awaitText("One detection is as before");
    }
  }

  private static void go(RunningProgram program, String place) {
    program.control(KeyCode.K);
    program.write(Messages.text("navigation.go", Messages.text(place)));
    program.type(KeyCode.ENTER);
  }

  private Path domains() throws IOException {
    return Files.writeString(
        home.resolve("registered.txt"),
        "a1derlume.example\nharbour-lights.example\nalderlurne.example\n");
  }
}
