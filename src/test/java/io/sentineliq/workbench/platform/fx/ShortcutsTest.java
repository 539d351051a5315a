package io.sentineliq.workbench.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.support.Toolkit;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShortcutsTest {

  private final List<String> done = new ArrayList<>();
  private final SimpleBooleanProperty enabled = new SimpleBooleanProperty(true);
  private final Shortcuts shortcuts = new Shortcuts();
  private final Command acknowledge =
      new Command("a", "Acknowledge", "A", () -> done.add("acknowledge"), enabled);
  private final Command palette =
      new Command(
          "p", "Commands", "Ctrl+K", () -> done.add("palette"), new ReadOnlyBooleanWrapper(true));
  private final TextField field = Toolkit.call(() -> new TextField());
  private final Button button = Toolkit.call(() -> new Button());

  @BeforeAll
  static void start() {
    Toolkit.start();
  }

  @BeforeEach
  void listen() {
    Toolkit.run(
        () -> {
          shortcuts.listenTo(new Scene(new VBox(field, button)));
          shortcuts.offer(List.of(acknowledge, palette));
        });
  }

  @Test
  void singleLettersWorkOutsideTextFields() {
    press(button, KeyCode.A, false);
    assertThat(done).containsExactly("acknowledge");
  }

  @Test
  void singleLettersAreDeadWhileTyping() {
    press(field, KeyCode.A, false);
    assertThat(done).isEmpty();
  }

  @Test
  void keysWithCtrlWorkEvenWhileTyping() {
    press(field, KeyCode.K, true);
    assertThat(done).containsExactly("palette");
  }

  @Test
  void aDisabledCommandDoesNothing() {
    Toolkit.run(() -> enabled.set(false));
    press(button, KeyCode.A, false);
    assertThat(done).isEmpty();
  }

  @Test
  void everyKeyCanBeChangedOrTakenAway() {
    shortcuts.change("a", "Z");
    press(button, KeyCode.A, false);
    press(button, KeyCode.Z, false);
    shortcuts.change("a", "");
    press(button, KeyCode.Z, false);
    assertThat(done).containsExactly("acknowledge");
    assertThat(shortcuts.hintOf(acknowledge)).isEmpty();
  }

  @Test
  void aLetterThatOpensAFieldIsNotWrittenIntoIt() {
    Toolkit.run(() -> shortcuts.offer(List.of(Command.of("alert.new", "N", field::requestFocus))));
    field.addEventHandler(KeyEvent.KEY_TYPED, event -> done.add(event.getCharacter()));
    press(button, KeyCode.N, false);
    type("n");
    type("o");
    assertThat(done).containsExactly("o");
  }

  @Test
  void capturedKeysDoNothingElse() {
    var captured = new ArrayList<KeyCode>();
    var capture = shortcuts.capture(event -> captured.add(event.getCode()));
    press(button, KeyCode.A, false);
    press(field, KeyCode.K, true);
    capture.unsubscribe();
    press(button, KeyCode.A, false);
    assertThat(captured).containsExactly(KeyCode.A, KeyCode.K);
    assertThat(done).containsExactly("acknowledge");
  }

  @Test
  void aWithdrawnOfferIsForgotten() {
    var other = Command.of("alert.undo", "U", () -> done.add("undo"));
    var offer = shortcuts.offer(List.of(other));
    press(button, KeyCode.U, false);
    offer.unsubscribe();
    press(button, KeyCode.U, false);
    assertThat(done).containsExactly("undo");
    assertThat(shortcuts.offered()).doesNotContain(other);
  }

  private void type(String letter) {
    Toolkit.run(
        () ->
            Event.fireEvent(
                field.getScene().getFocusOwner(),
                new KeyEvent(
                    KeyEvent.KEY_TYPED,
                    letter,
                    letter,
                    KeyCode.UNDEFINED,
                    false,
                    false,
                    false,
                    false)));
  }

  private static void press(Node focused, KeyCode code, boolean withCtrl) {
    Toolkit.run(
        () -> {
          focused.requestFocus();
          Event.fireEvent(
              focused,
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, withCtrl, false, false));
        });
  }
}
