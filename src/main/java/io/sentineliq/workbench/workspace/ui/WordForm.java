package io.sentineliq.workbench.workspace.ui;

import io.sentineliq.workbench.platform.fx.Form;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/**
 * Asks for one word, after saying what it does.
 *
 * @param <T> what the word means
 */
final class WordForm<T> implements Form<T> {

  private final String title;
  private final String verb;
  private final Function<String, T> reading;
  private final TextField word = new TextField();
  private final VBox content;

  WordForm(String title, String detail, String field, String verb, Function<String, T> reading) {
    this.title = title;
    this.verb = verb;
    this.reading = reading;
    var words = new Label(detail);
    words.setWrapText(true);
    var label = new Label(field);
    label.setLabelFor(word);
    content = new VBox(words, label, word);
    content.getStyleClass().add("form");
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public String verb() {
    return verb;
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public T read() {
    return reading.apply(word.getText());
  }

  @Override
  public void focus() {
    word.requestFocus();
  }

  @Override
  public void whenDone(Runnable submit) {
    word.setOnAction(event -> submit.run());
  }
}
