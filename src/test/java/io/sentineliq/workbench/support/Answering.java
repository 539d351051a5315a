package io.sentineliq.workbench.support;

import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.stage.Window;

/** A person in front of a dialog that a test opens. */
public final class Answering {

  private final Parent dialog;

  private Answering(Parent dialog) {
    this.dialog = dialog;
  }

  /** Runs {@code act} on the toolkit's thread and lets {@code person} answer what it opens. */
  public static void with(Consumer<Answering> person, Runnable act) {
    Toolkit.run(
        () -> {
          next(person);
          act.run();
        });
  }

  /** Lets {@code person} answer the dialog that opens next; said before the last one is closed. */
  public static void next(Consumer<Answering> person) {
    Platform.runLater(
        () ->
            Window.getWindows().stream()
                .filter(Window::isShowing)
                .reduce((first, last) -> last)
                .ifPresent(one -> person.accept(new Answering(one.getScene().getRoot()))));
  }

  /** What stands there. */
  public List<String> texts() {
    return dialog.lookupAll("*").stream()
        .filter(Labeled.class::isInstance)
        .map(node -> ((Labeled) node).getText())
        .toList();
  }

  /** How tall it is. */
  public double height() {
    return dialog.getScene().getWindow().getHeight();
  }

  /** Chooses what begins with {@code words}. */
  public void choose(String words) {
    pick(RadioButton.class, words).setSelected(true);
  }

  /** Types {@code words} into the field that stands {@code place}th, from 0. */
  public void type(int place, String words) {
    fields().get(place).setText(words);
  }

  /** What is typed, field by field. */
  public List<String> typed() {
    return fields().stream().map(TextInputControl::getText).toList();
  }

  private List<TextInputControl> fields() {
    return dialog.lookupAll("*").stream()
        .<Node>map(node -> node)
        .filter(TextInputControl.class::isInstance)
        .map(TextInputControl.class::cast)
        .toList();
  }

  /** Presses the button that says {@code words}. */
  public void press(String words) {
    pick(Button.class, words).fire();
  }

  private <T extends Labeled> T pick(Class<T> type, String words) {
    return dialog.lookupAll("*").stream()
        .<Node>map(node -> node)
        .filter(type::isInstance)
        .map(type::cast)
        .filter(one -> one.getText() != null && one.getText().startsWith(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError(words + " is not among " + texts()));
  }
}
