package io.sentineliq.workbench.casefile.ui;

import io.sentineliq.workbench.casefile.CaseDetails;
import io.sentineliq.workbench.platform.fx.DetailPane;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What a case is about, how it ended and which other cases it belongs to. */
final class CaseSummary implements DetailPane<CaseDetails> {

  private final Label description = new Label();
  private final Label ending = new Label();
  private final VBox cases = new VBox();
  private final ScrollPane root;

  CaseSummary() {
    var heading = new Label(Messages.text("case.links"));
    heading.getStyleClass().add("heading-section");
    for (var text : new Label[] {description, ending}) {
      text.getStyleClass().add("body-text");
      text.setWrapText(true);
    }
    root = CaseLines.scrolled(new VBox(description, ending, heading, cases));
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void show(CaseDetails details) {
    show(description, details.description());
    show(ending, details.closeReason());
    CaseLines.show(
        cases,
        details.cases().stream()
            .map(
                other ->
                    Messages.text(
                        "case.link",
                        Messages.of(other.kind()),
                        Integer.toString(other.number()),
                        VisibleText.of(other.title()))));
  }

  private static void show(Label label, @Nullable String text) {
    label.setText(text == null ? "" : VisibleText.lines(text));
    label.setVisible(text != null);
    label.setManaged(text != null);
  }
}
