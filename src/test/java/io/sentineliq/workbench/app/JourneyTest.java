package io.sentineliq.workbench.app;

import io.sentineliq.workbench.platform.persistence.Datastore;
import io.sentineliq.workbench.platform.persistence.Migrations;
import io.sentineliq.workbench.platform.persistence.local.LocalStores;
import io.sentineliq.workbench.platform.persistence.local.Protection;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.support.DroppedFiles;
import io.sentineliq.workbench.support.HeadlessMouse;
import io.sentineliq.workbench.support.Pictures;
import io.sentineliq.workbench.support.Toolkit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The whole program on a real store: from the first start to the history, by keyboard. */
class JourneyTest {

  private static final String PASSPHRASE = "otter vivid granite 91";

  @TempDir Path home;

  private final FxRobot robot = new FxRobot();
  private @Nullable Workbench workbench;
  private @Nullable Stage stage;

  @BeforeEach
  void repairTheMouse() {
    Toolkit.run(HeadlessMouse::install);
  }

  @AfterEach
  void close() throws InterruptedException {
    if (workbench != null) {
      Toolkit.run(() -> stage().close());
      Toolkit.run(workbench::stop);
      workbench.awaitClosed();
    }
  }

  @Test
  void aLogIsDroppedAnAlertAcknowledgedAndTakenBackAndAllIsInTheHistory() throws Exception {
    start();
    click("#skip");
    awaitText(Messages.text("home.title"));
    drop(eve(40));
    importWhatIsSeen();
    awaitTextContaining("40 imported");
    go(KeyCode.DIGIT2);
    awaitText("40 alerts");
    picture("journey-alerts");
    awaitText("New");
    robot.type(KeyCode.J, KeyCode.K, KeyCode.A);
    awaitText("Acknowledged");
    awaitText(Messages.text("alert.undo"));
    robot.type(KeyCode.U);
    Toolkit.await(() -> texts().stream().noneMatch("Acknowledged"::equals));
    go(KeyCode.DIGIT3);
    awaitText("ALERT_ACKNOWLEDGED");
    awaitText("ALERT_CHANGE_UNDONE");
    awaitText("DATA_IMPORTED");
    picture("journey-audit");
  }

  @Test
  void aProtectedStoreOpensWithItsPassphraseOnly() {
    create(Protection.passphrase(PASSPHRASE.toCharArray())).close();
    start();
    await("#unlock");
    write("not the passphrase");
    robot.type(KeyCode.ENTER);
    awaitText(wrongPassphrase());
    picture("journey-wrong-passphrase");
    write(PASSPHRASE);
    robot.type(KeyCode.ENTER);
    awaitText(Messages.text("home.title"));
  }

  @Test
  void aStoreInUseNamesWhoHoldsItAndOpensWhenItIsFree() {
    var held = create(Protection.none());
    start();
    awaitTextContaining("process " + ProcessHandle.current().pid());
    picture("journey-locked");
    held.close();
    robot.type(KeyCode.ENTER);
    awaitText(Messages.text("home.title"));
  }

  @Test
  void aStoreOfANewerProgramSaysWhatToDo() {
    start(new RefusingGate(new Problem.StoreIsNewer("store", "9999", Migrations.LATEST)));
    awaitTextContaining("newer version");
    picture("journey-newer");
  }

  private Datastore create(Protection protection) {
    var created = new LocalStores().create(home.resolve("store"), protection).datastore();
    new Opening(Clock.systemUTC(), () -> {}).found(created);
    return created;
  }

  private void start() {
    var places = new Places(home);
    var opening = new Opening(Clock.systemUTC(), Desktop::refuseUserInterface);
    start(new LocalStoreGate(places.store(), places, opening));
  }

  private void start(StoreGate gate) {
    var places = new Places(home);
    Workbench.give(
        new Workbench.Environment(gate, new PassphraseJudge(), places.looks(), places.log()));
    workbench = new Workbench();
    Toolkit.run(
        () -> {
          stage = new Stage();
          Objects.requireNonNull(workbench).start(stage);
          stage.setWidth(1280);
          stage.setHeight(800);
        });
    robot.targetWindow(stage());
  }

  private void go(KeyCode place) {
    robot.press(KeyCode.CONTROL).press(place).release(place).release(KeyCode.CONTROL);
  }

  private Path eve(int alerts) throws Exception {
    var lines = new StringBuilder();
    for (var i = 0; i < alerts; i++) {
      lines
          .append("{\"timestamp\":\"2026-11-01T10:%02d:00.000000+0000\",".formatted(i))
          .append(
              "\"flow_id\":%d,\"event_type\":\"alert\",\"src_ip\":\"10.0.0.%d\",".formatted(i, i))
          .append(
              "\"dest_ip\":\"203.0.113.7\",\"proto\":\"TCP\",\"alert\":{\"action\":\"allowed\",")
          .append("\"gid\":1,\"signature_id\":%d,\"rev\":1,".formatted(2_000_000 + i))
          .append("\"signature\":\"ET MALWARE Beacon %d\",\"severity\":1,".formatted(i))
          .append("\"category\":\"A Network Trojan was detected\"}}\n");
    }
    return Files.writeString(home.resolve("eve.json"), lines);
  }

  private void drop(Path file) {
    Toolkit.run(() -> DroppedFiles.on(stage().getScene(), file));
  }

  /** In the wizard, Enter imports and Escape, at the end, closes it. */
  private void importWhatIsSeen() {
    awaitWizard("Suricata EVE");
    robot.type(KeyCode.ENTER);
    awaitWizard(Messages.text("import.done"));
    picture("journey-import");
    robot.type(KeyCode.ESCAPE);
    robot.targetWindow(stage());
  }

  private void awaitWizard(String text) {
    Toolkit.await(
        () ->
            Window.getWindows().stream()
                .filter(window -> window != stage())
                .flatMap(window -> window.getScene().getRoot().lookupAll(".label").stream())
                .anyMatch(node -> node instanceof Labeled label && text.equals(label.getText())));
  }

  private void write(String text) {
    Toolkit.await(() -> stage().getScene().getFocusOwner() != null);
    robot.press(KeyCode.CONTROL).press(KeyCode.A).release(KeyCode.A).release(KeyCode.CONTROL);
    robot.write(text);
  }

  private void click(String query) {
    await(query);
    robot.clickOn(query);
  }

  private void await(String query) {
    Toolkit.await(() -> stage().getScene().getRoot().lookup(query) != null);
  }

  private void awaitText(String text) {
    await(() -> texts().contains(text), text);
  }

  private void awaitTextContaining(String part) {
    await(() -> texts().stream().anyMatch(text -> text.contains(part)), part);
  }

  private void await(Callable<Boolean> condition, String wanted) {
    for (var attempt = 0; attempt < 6; attempt++) {
      try {
        Toolkit.await(condition);
        return;
      } catch (AssertionError e) {
        if (attempt == 5) {
          picture("journey-failed");
          throw new AssertionError(
              "not shown: " + wanted + "; shown: " + Toolkit.call(this::texts), e);
        }
      }
    }
  }

  private List<String> texts() {
    return stage().getScene().getRoot().lookupAll("*").stream()
        .filter(JourneyTest::isShown)
        .filter(Labeled.class::isInstance)
        .map(node -> ((Labeled) node).getText())
        .filter(Objects::nonNull)
        .collect(Collectors.toList());
  }

  private static boolean isShown(Node node) {
    for (var at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private void picture(String name) {
    Toolkit.run(() -> Pictures.keep(stage().getScene(), name));
  }

  private String wrongPassphrase() {
    return Messages.text("problem.wrongPassphrase", "store");
  }

  private Stage stage() {
    return Objects.requireNonNull(stage);
  }

  /** A store that answers with one problem only. */
  private record RefusingGate(Problem problem) implements StoreGate {
    @Override
    public String name() {
      return "store";
    }

    @Override
    public StoreGate at(Path folder) {
      return this;
    }

    @Override
    public Standing look(Progress progress) {
      return Standing.OPEN;
    }

    @Override
    public Founded found(Optional<char[]> passphrase, Progress progress) {
      throw problem.asException();
    }

    @Override
    public Workplace open(Key key, Progress progress) {
      throw problem.asException();
    }
  }
}
