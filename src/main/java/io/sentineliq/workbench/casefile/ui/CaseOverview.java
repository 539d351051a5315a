package io.sentineliq.workbench.casefile.ui;

import io.sentineliq.workbench.casefile.CaseDetails;
import io.sentineliq.workbench.casefile.CaseFile;
import io.sentineliq.workbench.casefile.CaseText;
import io.sentineliq.workbench.casefile.CaseTexts;
import io.sentineliq.workbench.note.TextRef;
import io.sentineliq.workbench.note.ui.TextEditor;
import io.sentineliq.workbench.note.ui.TextParts;
import io.sentineliq.workbench.note.ui.Writing;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.fx.DetailPane;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What a case is about, what was found and what is recommended, each in an editor. */
final class CaseOverview implements DetailPane<CaseDetails> {

  private static final List<TextParts.Part> PARTS =
      List.of(
          new TextParts.Part(CaseText.FINDINGS, "case.part.findings"),
          new TextParts.Part(CaseTexts.SUMMARY, "case.part.summary"),
          new TextParts.Part(CaseText.RECOMMENDATIONS, "case.part.recommendations"));

  private final TextEditor editor;
  private final TextParts parts = new TextParts(PARTS, this::open);
  private final Label facts = new Label();
  private final VBox root = new VBox();
  private @Nullable CaseDetails shown;

  CaseOverview(Writing writing, Window window) {
    editor = new TextEditor(writing, window, "case.text");
    VBox.setVgrow(editor, Priority.ALWAYS);
    facts.getStyleClass().addAll("small", "muted");
    facts.setWrapText(true);
    root.getStyleClass().add("case-overview");
    editor.setHeading(parts);
    root.getChildren().setAll(editor, facts);
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void activate() {
    editor.activate();
  }

  @Override
  public void deactivate() {
    editor.deactivate();
    shown = null;
  }

  @Override
  public void show(CaseDetails details) {
    shown = details;
    editor.setWritable(details.row().status().isOpen() && !details.row().isWithdrawn());
    facts.setText(facts(details));
    facts.setVisible(!facts.getText().isEmpty());
    facts.setManaged(facts.isVisible());
    open();
  }

  private void open() {
    var details = shown;
    if (details != null) {
      var subject = new SubjectRef(CaseFile.KIND, details.row().id());
      editor.open(new TextRef(subject, parts.chosen()));
    }
  }

  private static String facts(CaseDetails details) {
    var lines = details.cases().stream().map(CaseLinks::words).collect(Collectors.joining("\n"));
    var reason = details.closeReason();
    return reason == null ? lines : VisibleText.lines(reason) + "\n" + lines;
  }
}
