package io.sentineliq.workbench.casefile.ui;

import io.sentineliq.workbench.casefile.CaseDetails;
import io.sentineliq.workbench.casefile.CaseFile;
import io.sentineliq.workbench.casefile.CaseLinkRow;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.fx.DetailPane;
import io.sentineliq.workbench.platform.fx.RecordLink;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The cases that a case is linked to, from either side, each with what ends the link. */
final class CaseLinks implements DetailPane<CaseDetails> {

  private final CaseDesk desk;
  private final Consumer<SubjectRef> opener;
  private final VBox root = new VBox();

  CaseLinks(CaseDesk desk, Consumer<SubjectRef> opener) {
    this.desk = desk;
    this.opener = opener;
    root.getStyleClass().add("side-lines");
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void show(CaseDetails details) {
    var isOpen = details.row().status().isOpen() && !details.row().isWithdrawn();
    root.getChildren().clear();
    details.cases().forEach(other -> root.getChildren().add(line(other, isOpen)));
    if (details.cases().isEmpty()) {
      var none = new Label(Messages.text("case.nothing"));
      none.getStyleClass().addAll("small", "muted");
      root.getChildren().add(none);
    }
  }

  /** What the other case is to this one, or this one to the other. */
  static String words(CaseLinkRow other) {
    return Messages.text(
        other.isFromOther() ? "case.linkFrom" : "case.link",
        Messages.of(other.kind()),
        Integer.toString(other.number()),
        VisibleText.of(other.title()));
  }

  private Node line(CaseLinkRow other, boolean isOpen) {
    var subject = new SubjectRef(CaseFile.KIND, other.id());
    var words = new RecordLink(subject, words(other)).button(opener);
    words.setWrapText(true);
    words.getStyleClass().add("small");
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    var line = new HBox(words);
    line.getStyleClass().add("side-line");
    if (isOpen) {
      var remove = new Button(Messages.text("case.unlink"));
      remove.getStyleClass().addAll("quiet", "narrow");
      remove.setMinWidth(Region.USE_PREF_SIZE);
      remove.setAccessibleText(Messages.text("case.unlink.one", words.getText()));
      remove.setOnAction(event -> desk.unlink(other));
      line.getChildren().add(remove);
    }
    return line;
  }
}
