package io.sentineliq.workbench.infringement.ui;

import io.sentineliq.workbench.brand.BrandRow;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.infringement.InfringementInput;
import io.sentineliq.workbench.infringement.InfringementType;
import io.sentineliq.workbench.infringement.NewInfringement;
import io.sentineliq.workbench.platform.fx.Choices;
import io.sentineliq.workbench.platform.fx.Form;
import io.sentineliq.workbench.platform.fx.FormArea;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks what is done to which brand, and where it can be seen. */
final class InfringementForm implements Form<InfringementForm.Answer> {

  private static final String BRAND = "brand";
  private static final int LONGEST_SUBJECT = 2_048;
  private static final int LONGEST_ID = 100;

  private final String titleKey;
  private final String verbKey;
  private final @Nullable ComboBox<BrandRow> brand;
  private final ComboBox<InfringementType> type;
  private final TextField title = new TextField();
  private final TextField subject = new TextField();
  private final ComboBox<Severity> severity;
  private final FormArea urls = new FormArea(2);
  private final FormArea notes = new FormArea(2);
  private final TextField misp = new TextField();
  private final TextField hive = new TextField();
  private final VBox content = new VBox();

  /** What is said, and of which brand where that was asked. */
  record Answer(Optional<UUID> brand, NewInfringement said) {}

  /** For one that nothing detected. */
  static InfringementForm fresh(List<BrandRow> brands) {
    return new InfringementForm(
        "infringement.form.new", "infringement.form.add", start("", null, Severity.HIGH), brands);
  }

  /** For what a detection found. */
  static InfringementForm of(NewInfringement proposed) {
    return new InfringementForm(
        "infringement.form.new", "infringement.form.add", proposed, List.of());
  }

  /** For one that is there. */
  static InfringementForm change(NewInfringement said) {
    return new InfringementForm(
        "infringement.form.change", "infringement.form.save", said, List.of());
  }

  /** What a form begins with. */
  static NewInfringement start(String title, @Nullable String subject, Severity severity) {
    return new NewInfringement(
        InfringementType.DOMAIN_SQUATTING, title, subject, severity, List.of(), null, null, null);
  }

  private InfringementForm(
      String titleKey, String verbKey, NewInfringement said, List<BrandRow> brands) {
    this.titleKey = titleKey;
    this.verbKey = verbKey;
    this.type = Choices.of(InfringementType.values(), said.type());
    this.severity = Choices.of(Severity.values(), said.severity());
    content.getStyleClass().add("form");
    this.brand = brands.isEmpty() ? null : brand(brands);
    if (brand != null) {
      add("infringement.form.brand", brand);
    }
    title.setText(said.title());
    subject.setText(text(said.subject()));
    urls.setText(String.join("\n", said.evidenceUrls()));
    notes.setText(text(said.notes()));
    misp.setText(text(said.mispEventId()));
    hive.setText(text(said.theHiveCaseId()));
    add("infringement.form.title", title);
    add("infringement.form.type", type);
    add("infringement.form.subject", subject);
    add("infringement.form.severity", severity);
    add("infringement.form.urls", urls);
    add("infringement.form.notes", notes);
    add("infringement.form.misp", misp);
    add("infringement.form.hive", hive);
  }

  private static ComboBox<BrandRow> brand(List<BrandRow> brands) {
    var box = Choices.<BrandRow>named(brands, one -> one == null ? "" : one.name());
    box.setValue(brands.getFirst());
    return box;
  }

  @Override
  public String title() {
    return Messages.text(titleKey);
  }

  @Override
  public String verb() {
    return Messages.text(verbKey);
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public Answer read() {
    var said =
        new NewInfringement(
            type.getValue(),
            InfringementInput.title(title.getText()),
            InfringementInput.optional("subject", subject.getText(), LONGEST_SUBJECT),
            severity.getValue(),
            InfringementInput.urls(urls.getText()),
            InfringementInput.text("notes", notes.getText()),
            InfringementInput.optional("misp", misp.getText(), LONGEST_ID),
            InfringementInput.optional("hive", hive.getText(), LONGEST_ID));
    if (brand != null && brand.getValue() == null) {
      throw new Problem.InvalidField(BRAND, "infringement.input.brand", List.of()).asException();
    }
    return new Answer(brand == null ? Optional.empty() : Optional.of(brand.getValue().id()), said);
  }

  @Override
  public void focus() {
    title.requestFocus();
  }

  @Override
  public void whenDone(Runnable submit) {
    urls.setOnDone(submit);
    notes.setOnDone(submit);
  }

  private void add(String key, Control field) {
    var label = new Label(Messages.text(key));
    label.setLabelFor(field);
    content.getChildren().addAll(label, field);
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
