package io.sentineliq.workbench.workspace.ui;

import io.sentineliq.workbench.workspace.BillingProfile;
import io.sentineliq.workbench.workspace.Cnpj;
import io.sentineliq.workbench.workspace.HexColour;
import io.sentineliq.workbench.workspace.Networks;
import io.sentineliq.workbench.workspace.Slug;
import io.sentineliq.workbench.workspace.WorkspaceName;
import io.sentineliq.workbench.workspace.WorkspaceProfile;
import java.time.Duration;
import java.util.List;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;

/** The fields in which a workspace is described. */
record ProfileFields(
    TextField name,
    TextField slug,
    TextArea description,
    TextField primary,
    TextField secondary,
    Billing billing,
    Spinner<Integer> timeout,
    TextArea networks) {

  private static final int SHORTEST = 5;
  private static final int LONGEST = 1440;

  /** The fields of the billing profile. */
  record Billing(
      TextField legalName,
      TextField cnpj,
      TextField stateRegistration,
      TextField address,
      TextField city,
      TextField state,
      TextField zipCode,
      TextField country) {}

  /** Makes the minutes countable. */
  void prepare() {
    timeout.setValueFactory(new IntegerSpinnerValueFactory(SHORTEST, LONGEST, 30, 5));
  }

  /** Fills the fields. */
  void show(WorkspaceProfile profile) {
    timeout.getValueFactory().setValue(minutes(profile));
    var inputs = inputs();
    var texts = texts(profile);
    for (var i = 0; i < inputs.size(); i++) {
      inputs.get(i).setText(texts.get(i));
    }
  }

  /** Every text as it stands in its field. */
  List<String> texts() {
    return inputs().stream().map(TextInputControl::getText).toList();
  }

  /** Every text as it would stand there. */
  static List<String> texts(WorkspaceProfile profile) {
    var said = profile.billing();
    return List.of(
        profile.name().text(),
        profile.slug().text(),
        profile.description(),
        profile.primary().map(HexColour::text).orElse(""),
        profile.secondary().map(HexColour::text).orElse(""),
        said.legalName(),
        said.cnpj().map(Cnpj::text).orElse(""),
        said.stateRegistration(),
        said.address(),
        said.city(),
        said.state(),
        said.zipCode(),
        said.country(),
        Integer.toString(minutes(profile)),
        String.join("\n", profile.networks().all()));
  }

  private List<TextInputControl> inputs() {
    return List.of(
        name,
        slug,
        description,
        primary,
        secondary,
        billing.legalName,
        billing.cnpj,
        billing.stateRegistration,
        billing.address,
        billing.city,
        billing.state,
        billing.zipCode,
        billing.country,
        timeout.getEditor(),
        networks);
  }

  private static int minutes(WorkspaceProfile profile) {
    return Math.toIntExact(profile.sessionTimeout().toMinutes());
  }

  /** What is typed; {@code ProblemException} says what is wrong. */
  WorkspaceProfile read() {
    return new WorkspaceProfile(
        new WorkspaceName(name.getText()),
        new Slug(slug.getText()),
        description.getText(),
        HexColour.typed(primary.getText()),
        HexColour.typed(secondary.getText()),
        new BillingProfile(
            billing.legalName.getText(),
            Cnpj.typed(billing.cnpj.getText()),
            billing.stateRegistration.getText(),
            billing.address.getText(),
            billing.city.getText(),
            billing.state.getText(),
            billing.zipCode.getText(),
            billing.country.getText()),
        Duration.ofMinutes(timeout.getValue()),
        Networks.typed(networks.getText()));
  }

  /** Puts the keyboard on the field that {@code ProblemException} names. */
  void focus(String field) {
    switch (field) {
      case "slug" -> slug.requestFocus();
      case "description" -> description.requestFocus();
      case "colour" -> primary.requestFocus();
      case "legalName" -> billing.legalName.requestFocus();
      case "cnpj" -> billing.cnpj.requestFocus();
      case "stateRegistration" -> billing.stateRegistration.requestFocus();
      case "address" -> billing.address.requestFocus();
      case "city" -> billing.city.requestFocus();
      case "state" -> billing.state.requestFocus();
      case "zipCode" -> billing.zipCode.requestFocus();
      case "country" -> billing.country.requestFocus();
      case "networks" -> networks.requestFocus();
      default -> name.requestFocus();
    }
  }
}
