package io.sentineliq.workbench.app;

import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.support.DroppedFiles;
import io.sentineliq.workbench.support.FakeKeyring;
import io.sentineliq.workbench.support.HeadlessMouse;
import io.sentineliq.workbench.support.Pictures;
import io.sentineliq.workbench.support.Toolkit;
import io.sentineliq.workbench.support.Typing;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;

/** The whole program on a store in a folder, worked by keys and watched by what its windows say. */
final class RunningProgram implements AutoCloseable {

  private final FxRobot robot = new FxRobot();
  private final Workbench workbench;
  private @Nullable Stage stage;

  private RunningProgram(Workbench workbench) {
    this.workbench = workbench;
  }

  /** The program as it starts for somebody whose files lie in {@code home}. */
  static RunningProgram start(Path home) {
    return start(home, gate(home), Optional.empty());
  }

  /** The program as it starts for somebody who opens {@code bag}. */
  static RunningProgram start(Path home, Path bag) {
    return start(home, gate(home), Optional.of(bag));
  }

  /** The program before {@code gate}. */
  static RunningProgram start(Path home, StoreGate gate) {
    return start(home, gate, Optional.empty());
  }

  private static StoreGate gate(Path home) {
    var places = new Places(home);
    return new LocalStoreGate(places.store(), places, opening());
  }

  private static Opening opening() {
    return new Opening(Clock.systemUTC(), Desktop::refuseUserInterface);
  }

  private static RunningProgram start(Path home, StoreGate gate, Optional<Path> bag) {
    var places = new Places(home);
    Workbench.give(
        new Workbench.Environment(
            gate,
            Optional.of(new ServerGate(places, opening(), new FakeKeyring())),
            new PassphraseJudge(),
            places.looks(),
            places.log(),
            bag));
    var program = new RunningProgram(new Workbench());
    Toolkit.run(HeadlessMouse::install);
    Toolkit.run(program::show);
    program.robot.targetWindow(program.stage());
    return program;
  }

  @Override
  public void close() {
    Toolkit.run(() -> stage().close());
    Toolkit.run(workbench::stop);
    try {
      workbench.awaitClosed();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the program did not end", e);
    }
  }

  /** Presses keys one after the other. */
  void type(KeyCode... keys) {
    robot.type(keys);
  }

  /** Presses {@code key} while Ctrl is held. */
  void control(KeyCode key) {
    robot.press(KeyCode.CONTROL).press(key).release(key).release(KeyCode.CONTROL);
  }

  /** Presses {@code key} while Shift is held. */
  void shift(KeyCode key) {
    robot.press(KeyCode.SHIFT).press(key).release(key).release(KeyCode.SHIFT);
  }

  /** Writes in place of what stands in the focused field. */
  void write(String text) {
    Toolkit.await(() -> front().getScene().getFocusOwner() != null);
    robot.targetWindow(front());
    control(KeyCode.A);
    Typing.inFront(text);
  }

  /** Clicks what {@code query} finds. */
  void click(String query) {
    Toolkit.await(() -> seen(query) != null);
    robot.clickOn(Objects.requireNonNull(Toolkit.call(() -> seen(query))));
  }

  /** Clicks the button of any window that says {@code text}. */
  void clickText(String text) {
    robot.clickOn(
        Objects.requireNonNull(
            Toolkit.call(
                () ->
                    found(".button")
                        .filter(node -> node instanceof Labeled said && text.equals(said.getText()))
                        .reduce((behind, before) -> before)
                        .orElse(null))));
  }

  private static @Nullable Node seen(String query) {
    return found(query).findFirst().orElse(null);
  }

  private static Stream<Node> found(String query) {
    return Window.getWindows().stream()
        .filter(Window::isShowing)
        .flatMap(window -> window.getScene().getRoot().lookupAll(query).stream())
        .filter(RunningProgram::isShown);
  }

  /** Drops a file with alerts on the window. */
  void drop(Path file) {
    drop("alert.import.drop", file);
  }

  /** Drops a file on the part of the window whose text has the key {@code place}. */
  void drop(String place, Path file) {
    Toolkit.run(() -> DroppedFiles.on(stage().getScene(), Messages.text(place), file));
  }

  /** In the import wizard, Enter imports and Escape, at the end, closes it. */
  void importWhatIsSeen() {
    awaitText("Suricata EVE");
    type(KeyCode.ENTER);
    awaitText(Messages.text("import.done"));
    type(KeyCode.ESCAPE);
    awaitNoText(Messages.text("import.done"));
  }

  /** Waits until {@code query} finds something. */
  void await(String query) {
    Toolkit.await(() -> stage().getScene().getRoot().lookup(query) != null);
  }

  /** Waits until exactly this text is shown. */
  void awaitText(String text) {
    await(() -> texts().contains(text), text);
  }

  /** Waits until a text with this in it is shown. */
  void awaitTextContaining(String part) {
    await(() -> texts().stream().anyMatch(text -> text.contains(part)), part);
  }

  /** Waits until no text is exactly this. */
  void awaitNoText(String text) {
    await(() -> !texts().contains(text), "no " + text);
  }

  /** Keeps a picture of the window. */
  void picture(String name) {
    Toolkit.run(() -> Pictures.keep(stage().getScene(), name));
  }

  /** Keeps a picture of the window in front. */
  void frontPicture(String name) {
    Toolkit.run(() -> Pictures.keep(front().getScene(), name));
  }

  /** Every text in every window. */
  List<String> texts() {
    return Window.getWindows().stream()
        .filter(Window::isShowing)
        .flatMap(window -> window.getScene().getRoot().lookupAll("*").stream())
        .filter(RunningProgram::isShown)
        .filter(Labeled.class::isInstance)
        .map(node -> ((Labeled) node).getText())
        .filter(Objects::nonNull)
        .collect(Collectors.toList());
  }

  /** The window in front: a dialog while there is one. */
  private Window front() {
    return Window.getWindows().stream()
        .filter(window -> window instanceof Stage && window.isShowing())
        .reduce((behind, before) -> before)
        .orElseThrow();
  }

  private void show() {
    stage = new Stage();
    workbench.start(stage);
    stage.setWidth(1280);
    stage.setHeight(800);
  }

  private void await(Callable<Boolean> condition, String wanted) {
    try {
      Toolkit.await(condition);
    } catch (AssertionError e) {
      picture("journey-failed");
      throw new AssertionError("not shown: " + wanted + "; shown: " + Toolkit.call(this::texts), e);
    }
  }

  private static boolean isShown(Node node) {
    for (var at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private Stage stage() {
    return Objects.requireNonNull(stage);
  }
}
