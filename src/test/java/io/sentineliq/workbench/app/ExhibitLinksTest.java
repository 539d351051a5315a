package io.sentineliq.workbench.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.audit.AuditRow;
import io.sentineliq.workbench.evidence.ExhibitSpecimens;
import io.sentineliq.workbench.infringement.exhibit.LinkedExhibit;
import io.sentineliq.workbench.infringement.exhibit.LookalikeSpecimens;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.Toolkit;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A detection and what was kept of it, tied and parted from at either end without a mouse. */
class ExhibitLinksTest {

  private static final Progress QUIET = Progress.unwatched();
  private static final int FARTHEST = 80;
  private static final String SHOP = "alderlume-shop[.]com";

  @TempDir Path folder;

  private WorkspaceFixture fixture;
  private WorkspaceSession ana;
  private UUID detection;
  private UUID laptop;
  private LookalikeSpecimens lookalikes;

  @BeforeEach
  void opens() {
    fixture = WorkspaceFixture.open(TestDatabase.H2, folder);
    ana = fixture.alder();
    var key = ExhibitSpecimens.signer(ana, "Ana Lima");
    laptop = ExhibitSpecimens.laptop(ana, ExhibitSpecimens.caseForAll(ana), key);
    lookalikes = new LookalikeSpecimens(ana);
    lookalikes.kept("alderlume-login.com");
    detection = lookalikes.kept("alderlume-shop.com");
  }

  @AfterEach
  void closes() {
    fixture.close();
  }

  @Test
  void anExhibitIsLinkedAtTheDetectionSeenAtBothEndsAndPartedFromAtTheExhibit() {
    try (var desk = new DeskWindow(SessionWorkplace.of(ana, folder.resolve("ledger")))) {
      showDetection(desk);
      desk.press(KeyCode.L);
      write("#numbers", "1/1");
      desk.press(KeyCode.ENTER);
      desk.awaitText(".label", "1 exhibit linked");
      desk.awaitText(".button", "1/1 · Other · Laptop");
      desk.keep("detection-exhibit");

      tabTo(desk, "1/1 · Other · Laptop");
      desk.press(KeyCode.SPACE);
      desk.awaitText(".button", "Detection: " + SHOP);
      desk.keep("exhibit-detection");

      tabTo(desk, "Detection: " + SHOP);
      desk.type(KeyCode.TAB, KeyCode.SPACE);
      awaitNoButton(desk, "Detection: ");
    }
    assertThat(acts()).containsExactly("DETECTION_EXHIBIT_UNLINKED", "DETECTION_EXHIBIT_LINKED");
  }

  @Test
  void aDetectionIsLinkedAtTheExhibitSeenAtBothEndsAndPartedFromAtTheDetection() {
    try (var desk = new DeskWindow(SessionWorkplace.of(ana, folder.resolve("ledger")))) {
      desk.go("navigation.evidence");
      desk.awaitText(".label", Messages.text("evidence.custody.count", 1, 1));
      desk.press(KeyCode.L);
      awaitOffered(2);
      write("#words", SHOP);
      awaitOffered(1);
      desk.press(KeyCode.ENTER);
      desk.awaitText(".button", "Detection: " + SHOP);

      tabTo(desk, "Detection: " + SHOP);
      desk.press(KeyCode.SPACE);
      desk.awaitText(".button", "1/1 · Other · Laptop");
      assertThat(ana.detectionExhibits().ofDetection(detection, QUIET))
          .extracting(LinkedExhibit::id)
          .containsExactly(laptop);

      tabTo(desk, "1/1 · Other · Laptop");
      desk.type(KeyCode.TAB, KeyCode.SPACE);
      awaitNoButton(desk, "1/1 · Other · Laptop");
    }
    assertThat(acts()).containsExactly("DETECTION_EXHIBIT_UNLINKED", "DETECTION_EXHIBIT_LINKED");
  }

  @Test
  void aTakedownPackBeginsWithWhatWasKeptOfItsDetection() {
    ana.detectionExhibits().link(detection, laptop, QUIET);
    lookalikes.promoted(detection, "alderlume-shop.com");
    try (var desk = new DeskWindow(SessionWorkplace.of(ana, folder.resolve("ledger")))) {
      desk.go("navigation.infringements");
      desk.awaitText(".heading-record", SHOP);
      desk.press(KeyCode.SHIFT, KeyCode.P);
      Toolkit.await(
          () ->
              front().getScene().lookup("#exhibits") instanceof TextField exhibits
                  && exhibits.getText().equals("1/1"));
      Toolkit.run(() -> front().hide());
    }
  }

  private static void showDetection(DeskWindow desk) {
    desk.go("navigation.detections");
    desk.awaitText(".heading-record", "alderlume-");
    if (desk.texts(".heading-record").stream().noneMatch(title -> title.startsWith(SHOP))) {
      desk.press(KeyCode.J);
    }
    desk.awaitText(".heading-record", SHOP);
  }

  private static void awaitNoButton(DeskWindow desk, String words) {
    Toolkit.await(
        () -> desk.root().lookupAll(".link").stream().noneMatch(button -> saysSo(button, words)));
  }

  /** Presses Tab until the keyboard is at what says {@code words}. */
  private static void tabTo(DeskWindow desk, String words) {
    for (var step = 0; step < FARTHEST; step++) {
      if (Toolkit.call(() -> saysSo(desk.stage().getScene().getFocusOwner(), words))) {
        return;
      }
      desk.press(KeyCode.TAB);
    }
    throw new AssertionError("Tab does not lead to “" + words + "”");
  }

  private static boolean saysSo(Node node, String words) {
    return node instanceof Labeled said && said.getText().startsWith(words);
  }

  private void write(String field, String text) {
    Toolkit.await(() -> front().getScene().getFocusOwner() == front().getScene().lookup(field));
    Toolkit.run(() -> ((TextField) front().getScene().lookup(field)).setText(text));
  }

  private static void awaitOffered(int count) {
    Toolkit.await(
        () ->
            front().getScene().lookup(".list-view") instanceof ListView<?> found
                && found.getItems().size() == count);
  }

  private static Window front() {
    return Window.getWindows().stream()
        .filter(window -> window instanceof Stage && window.isShowing())
        .reduce((behind, before) -> before)
        .orElseThrow();
  }

  /** The newest acts on links. */
  private List<String> acts() {
    var size = ana.audit().size();
    return Stream.of(size - 1, size - 2)
        .map(at -> ana.audit().page(at, 1, QUIET).getFirst())
        .map(AuditRow::action)
        .toList();
  }
}
