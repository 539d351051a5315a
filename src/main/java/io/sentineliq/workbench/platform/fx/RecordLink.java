package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.change.SubjectRef;
import java.util.function.Consumer;
import javafx.scene.control.Button;

/**
 * Another record, named so that it can be gone to.
 *
 * @param words what it is called, ready to be shown
 */
public record RecordLink(SubjectRef subject, String words) {

  /** A button that looks like words and shows the record by {@code opener}. */
  public Button button(Consumer<SubjectRef> opener) {
    var button = new Button(words);
    button.getStyleClass().add("link");
    button.setOnAction(event -> opener.accept(subject));
    return button;
  }
}
