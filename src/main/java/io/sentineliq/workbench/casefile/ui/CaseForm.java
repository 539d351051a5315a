package io.sentineliq.workbench.casefile.ui;

import io.sentineliq.workbench.casefile.CaseQuery;
import io.sentineliq.workbench.casefile.CaseRow;
import io.sentineliq.workbench.casefile.CaseType;
import io.sentineliq.workbench.casefile.Cases;
import io.sentineliq.workbench.casefile.NewCase;
import io.sentineliq.workbench.casefile.template.TemplateText;
import io.sentineliq.workbench.classification.Confidentiality;
import io.sentineliq.workbench.classification.Priority;
import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.incident.IncidentInput;
import io.sentineliq.workbench.platform.fx.Choices;
import io.sentineliq.workbench.platform.fx.Form;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks for a new case, or for the open case that takes what was chosen. */
final class CaseForm implements Form<CaseForm.Answer> {

  /**
   * What was filled in.
   *
   * @param existing the case that takes what was chosen; nothing for a new one
   */
  record Answer(
      NewCase caseFile,
      Optional<CaseRow> existing,
      boolean carriesObservables,
      Optional<TemplateText> template) {}

  private static final int MOST = 200;

  private final TextField name = new TextField();
  private final ComboBox<CaseRow> existing;
  private final ComboBox<TemplateText> template;
  private final ComboBox<Priority> priority = Choices.of(Priority.values(), Priority.MEDIUM);
  private final ComboBox<CaseType> type = Choices.of(CaseType.values(), CaseType.SECURITY_INCIDENT);
  private final ComboBox<Confidentiality> confidentiality =
      Choices.of(Confidentiality.values(), Confidentiality.CONFIDENTIAL);
  private final ComboBox<Tlp> tlp = Choices.of(Tlp.values(), Tlp.AMBER);
  private final CheckBox observables = new CheckBox(Messages.text("case.form.observables"));
  private final VBox content = new VBox();

  CaseForm(String proposed, List<TemplateText> templates, List<CaseRow> open) {
    existing =
        Choices.named(open, row -> row == null ? Messages.text("case.form.new") : words(row));
    existing.getItems().addFirst(null);
    template =
        Choices.named(
            templates, one -> one == null ? Messages.text("case.form.noTemplate") : words(one));
    template.getItems().addFirst(null);
    template.valueProperty().subscribe(this::propose);
    name.setText(proposed);
    observables.setSelected(true);
    content.getStyleClass().add("form");
    if (!open.isEmpty()) {
      add("case.form.existing", existing);
    }
    add("case.form.template", template);
    add("case.form.title", name);
    add("case.form.type", type);
    add("case.form.priority", priority);
    add("case.form.confidentiality", confidentiality);
    add("case.form.tlp", tlp);
    existing
        .valueProperty()
        .subscribe(
            chosen ->
                List.of(name, template, type, priority, confidentiality, tlp)
                    .forEach(field -> field.setDisable(chosen != null)));
    content.getChildren().add(observables);
  }

  @Override
  public String title() {
    return Messages.text("case.open.title");
  }

  @Override
  public String verb() {
    return Messages.text("case.open.do");
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public Answer read() {
    var chosen = Optional.ofNullable(existing.getValue());
    var made = Optional.ofNullable(template.getValue());
    var draft =
        new NewCase(
            chosen.map(CaseRow::title).orElseGet(() -> IncidentInput.title(name.getText())),
            null,
            Objects.requireNonNull(priority.getValue()),
            Objects.requireNonNull(type.getValue()),
            Objects.requireNonNull(confidentiality.getValue()),
            Objects.requireNonNull(tlp.getValue()),
            made.map(TemplateText::name).orElse(null));
    return new Answer(draft, chosen, observables.isSelected(), made);
  }

  @Override
  public void focus() {
    name.requestFocus();
    name.selectAll();
  }

  /** Enter presses the default button by itself. */
  @Override
  public void whenDone(Runnable submit) {}

  /** The newest cases that are worked on, for whoever chooses one. Read in the background. */
  static List<CaseRow> open(Cases cases, Progress progress) {
    return cases.rows(cases.firstIds(new CaseQuery(true), MOST, progress), progress);
  }

  private void propose(@Nullable TemplateText chosen) {
    if (chosen != null) {
      type.setValue(chosen.type());
      priority.setValue(chosen.priority());
      confidentiality.setValue(chosen.confidentiality());
      tlp.setValue(chosen.tlp());
    }
  }

  private static String words(CaseRow row) {
    return Messages.text("case.other.one", Integer.toString(row.number()), row.title());
  }

  private static String words(TemplateText template) {
    var key = template.isOwn() ? "case.form.templateOwn" : "case.form.templateShipped";
    return Messages.text(key, template.name(), template.tasks().size());
  }

  private void add(String key, Node field) {
    var label = new Label(Messages.text(key));
    label.setLabelFor(field);
    content.getChildren().addAll(label, field);
  }
}
