package io.sentineliq.workbench.brand.ui;

import io.sentineliq.workbench.brand.BrandInput;
import io.sentineliq.workbench.brand.NewBrand;
import io.sentineliq.workbench.platform.fx.Form;
import io.sentineliq.workbench.platform.fx.FormArea;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks what a brand is called, what belongs to it and how much it matters. */
final class BrandForm implements Form<NewBrand> {

  private static final int LONGEST_WEBSITE = 2_048;
  private static final int LONGEST_INDUSTRY = 100;
  private static final int LONGEST_TRADEMARK = 500;
  private static final int USUAL = 3;

  private final String title;
  private final String verb;
  private final TextField name = new TextField();
  private final FormArea domains = new FormArea(2);
  private final FormArea keywords = new FormArea(2);
  private final FormArea handles = new FormArea(1);
  private final TextField website = new TextField();
  private final TextField industry = new TextField();
  private final TextField trademark = new TextField();
  private final ComboBox<Integer> priority = new ComboBox<>();
  private final VBox content = new VBox();

  /** For a new brand. */
  BrandForm() {
    this("brand.form.new", "brand.form.add");
    priority.setValue(USUAL);
  }

  /** For a brand that says {@code said} of itself. */
  BrandForm(NewBrand said) {
    this("brand.form.change", "brand.form.save");
    name.setText(said.name());
    domains.setText(lines(said.domains()));
    keywords.setText(lines(said.keywords()));
    handles.setText(lines(said.handles()));
    website.setText(text(said.website()));
    industry.setText(text(said.industry()));
    trademark.setText(text(said.trademark()));
    priority.setValue(said.priority());
  }

  private BrandForm(String titleKey, String verbKey) {
    this.title = Messages.text(titleKey);
    this.verb = Messages.text(verbKey);
    priority.getItems().setAll(1, 2, 3, 4, 5);
    content.getStyleClass().add("form");
    add("brand.form.name", name);
    add("brand.form.domains", domains);
    add("brand.form.keywords", keywords);
    add("brand.form.handles", handles);
    add("brand.form.website", website);
    add("brand.form.industry", industry);
    add("brand.form.trademark", trademark);
    add("brand.form.priority", priority);
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
  public NewBrand read() {
    return new NewBrand(
        BrandInput.name(name.getText()),
        BrandInput.optional("website", website.getText(), LONGEST_WEBSITE),
        BrandInput.optional("industry", industry.getText(), LONGEST_INDUSTRY),
        BrandInput.optional("trademark", trademark.getText(), LONGEST_TRADEMARK),
        BrandInput.terms("keywords", keywords.getText()),
        BrandInput.domains(domains.getText()),
        BrandInput.terms("handles", handles.getText()),
        BrandInput.priority(Objects.requireNonNullElse(priority.getValue(), 0)));
  }

  @Override
  public void focus() {
    name.requestFocus();
  }

  @Override
  public void whenDone(Runnable submit) {
    List.of(domains, keywords, handles).forEach(area -> area.setOnDone(submit));
  }

  private void add(String key, Control field) {
    var label = new Label(Messages.text(key));
    label.setLabelFor(field);
    content.getChildren().addAll(label, field);
  }

  private static String lines(List<String> terms) {
    return String.join("\n", terms);
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
