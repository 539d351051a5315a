package io.sentineliq.workbench.casefile.ui;

import io.sentineliq.workbench.casefile.CaseLinkKind;
import io.sentineliq.workbench.casefile.CaseRow;
import io.sentineliq.workbench.platform.fx.Choices;
import io.sentineliq.workbench.platform.fx.Form;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Asks for another case: to link this one to, or to merge it into. */
final class OtherCaseForm implements Form<OtherCaseForm.Answer> {

  /** What was chosen. */
  record Answer(CaseRow other, CaseLinkKind kind) {}

  private static final String OTHER = "other";

  private final boolean isMerge;
  private final ComboBox<CaseRow> other;
  private final ComboBox<CaseLinkKind> kind =
      Choices.of(CaseLinkKind.values(), CaseLinkKind.RELATED);
  private final VBox content = new VBox();

  private OtherCaseForm(boolean isMerge, List<CaseRow> cases) {
    this.isMerge = isMerge;
    this.other = Choices.named(cases, row -> row == null ? "" : words(row));
    content.getStyleClass().add("form");
    add("case.other", other);
    if (isMerge) {
      var what = new Label(Messages.text("case.merge.what"));
      what.setWrapText(true);
      what.getStyleClass().add("muted");
      what.setMinHeight(Region.USE_PREF_SIZE);
      content.getChildren().add(what);
    } else {
      add("case.other.kind", kind);
    }
  }

  /** Asks which of {@code cases} is linked, and how. */
  static OtherCaseForm link(List<CaseRow> cases) {
    return new OtherCaseForm(false, cases);
  }

  /** Asks which of {@code cases} stays. */
  static OtherCaseForm merge(List<CaseRow> cases) {
    return new OtherCaseForm(true, cases);
  }

  @Override
  public String title() {
    return Messages.text(isMerge ? "case.merge.title" : "case.link.title");
  }

  @Override
  public String verb() {
    return Messages.text(isMerge ? "case.merge.do" : "case.link.do");
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public Answer read() {
    var chosen = other.getValue();
    if (chosen == null) {
      throw new Problem.InvalidField(OTHER, "case.other.missing", List.of()).asException();
    }
    return new Answer(chosen, Objects.requireNonNull(kind.getValue()));
  }

  @Override
  public void focus() {
    other.requestFocus();
  }

  /** Enter presses the default button by itself. */
  @Override
  public void whenDone(Runnable submit) {}

  private void add(String key, Node field) {
    var label = new Label(Messages.text(key));
    label.setLabelFor(field);
    content.getChildren().addAll(label, field);
  }

  private static String words(CaseRow row) {
    return Messages.text("case.other.one", Integer.toString(row.number()), row.title());
  }
}
