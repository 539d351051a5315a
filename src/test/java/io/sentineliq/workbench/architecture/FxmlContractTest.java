package io.sentineliq.workbench.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** FXML breaks only when it is loaded, so every file is held against its controller here. */
class FxmlContractTest {
  private static final Path PRODUCT = Path.of("src/main/resources");
  private static final Path CANARY = Path.of("src/test/resources");
  private static final String CANARY_SCREENS =
      "io/sentineliq/workbench/architecture/canary/alert/ui/";

  @TestFactory
  Stream<DynamicTest> keepsItsContract() throws IOException {
    try (var files = Files.walk(PRODUCT)) {
      return files.filter(file -> file.toString().endsWith(".fxml")).toList().stream()
          .map(
              file ->
                  dynamicTest(
                      file.toString(), () -> assertThat(breaches(PRODUCT, file)).isEmpty()));
    }
  }

  @Test
  void noticesEveryBreach() throws IOException {
    assertThat(breaches(CANARY, CANARY.resolve(CANARY_SCREENS + "Broken.fxml")))
        .containsExactlyInAnyOrder(
            "fx:controller is elsewhere.OtherController: leave it out",
            "needs an <?import ….TableView?> that exists",
            "includes a file that does not exist: "
                + CANARY.resolve(CANARY_SCREENS + "Absent.fxml"),
            "BrokenController needs: @FXML private Label title;",
            "BrokenController needs: @FXML private Label unannotated;",
            "BrokenController needs: @FXML private Parent absent;",
            "fx:id=\"name\" is a TextField but the field is a Label",
            "needs an element with fx:id=\"neverFilled\"",
            "BrokenController needs: @FXML private void onSave() {}",
            "onClose may take nothing or one Event",
            "has no handler that calls #onForgotten");
  }

  @Test
  void noticesAScreenWithoutController() throws IOException {
    assertThat(breaches(CANARY, CANARY.resolve(CANARY_SCREENS + "Orphan.fxml")))
        .containsExactly(
            "needs a class io.sentineliq.workbench.architecture.canary.alert.ui.OrphanController");
  }

  @Test
  void acceptsASoundScreen() throws IOException {
    assertThat(breaches(CANARY, CANARY.resolve(CANARY_SCREENS + "Sound.fxml"))).isEmpty();
  }

  private static List<String> breaches(Path root, Path file) throws IOException {
    return FxmlContract.breachesOf(FxmlFile.read(root, file));
  }
}
