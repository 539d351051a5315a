package io.sentineliq.workbench.app;

import static org.assertj.core.api.Assertions.assertThat;

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
  void fromABrandOverAListOfDomainsToATakedownPack() throws IOException {
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
      program.type(KeyCode.E);
      program.awaitTextContaining(Messages.text("detection.alert.open"));

      program.type(KeyCode.O);
      program.awaitText(Messages.text("infringement.form.new"));
      program.type(KeyCode.ENTER);
      program.awaitText(Messages.text("infringement.offer"));
      program.type(KeyCode.ENTER);
      program.awaitNoText(Messages.text("infringement.offer"));
      go(program, "navigation.infringements");
      program.awaitText("1 infringement");
      program.awaitTextContaining("worked on as an incident");
      program.type(KeyCode.P);
      program.awaitText(Messages.text("takedown.form.new"));
      program.write("abuse@registrar.example");
      program.type(KeyCode.ENTER);
      program.awaitTextContaining("To abuse@registrar.example");
      program.picture("infringement");
      program.shift(KeyCode.P);
      program.awaitText(Messages.text("pack.form.title"));
      program.write("abuse@alderlume.example");
      program.type(KeyCode.TAB);
      program.write(home.resolve("pack").toString());
      program.frontPicture("takedown-pack");
      program.type(KeyCode.ENTER);
      program.awaitText(Messages.text("pack.made", "pack"));
      assertThat(home.resolve("pack/letter.txt")).content().contains("Abuse of a domain");
      assertThat(home.resolve("pack/xarf.json")).content().contains("brand_infringement");
    }
  }

  @Test
  void aTrackerIsTriedAndSavedAndAMaskedValueIsRevealedIntoTheHistory() {
    try (var program = RunningProgram.start(home)) {
      program.click("#skip");
      program.awaitText(Messages.text("home.title"));
      go(program, "navigation.detections");
      program.control(KeyCode.K);
      program.write(Messages.text("detection.record"));
      program.type(KeyCode.ENTER);
      program.awaitText(Messages.text("detection.record"));
      program.write("Dump");
      program.type(KeyCode.TAB);
      program.write("lamps and card 4111111111111111");
      program.control(KeyCode.ENTER);
      program.awaitText("1 detection");

      go(program, "navigation.trackers");
      program.awaitText(Messages.text("tracker.empty"));
      program.clickText(Messages.text("tracker.new"));
      program.awaitText(Messages.text("tracker.preview.none"));
      program.write("Lamps");
      program.click("#pattern");
      program.write("lamps");
      program.awaitText("+1 / −0: would match 1 of 1 stored texts");
      program.frontPicture("tracker-editor");
      program.control(KeyCode.ENTER);
      program.awaitText("1 tracker");
      program.awaitText("Matches in one stored text");

      go(program, "navigation.detections");
      program.awaitText("lamps");
      program.awaitText("********1111");
      program.clickText(Messages.text("detection.reveal"));
      program.awaitText(Messages.text("detection.reveal.reason"));
      program.write("The bank asks");
      program.control(KeyCode.ENTER);
      program.awaitText("4111111111111111");
      program.picture("detection-revealed");
      go(program, "navigation.audit");
      program.awaitText("DETECTION_REVEALED");
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
