package io.sentineliq.workbench.workspace.ui;

import io.sentineliq.workbench.workspace.BillingProfile;
import io.sentineliq.workbench.workspace.Cnpj;
import io.sentineliq.workbench.workspace.HexColour;
import io.sentineliq.workbench.workspace.Networks;
import io.sentineliq.workbench.workspace.Slug;
import io.sentineliq.workbench.workspace.WorkspaceName;
import io.sentineliq.workbench.workspace.WorkspaceProfile;
import java.time.Duration;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

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
    name.setText(profile.name().text());
    slug.setText(profile.slug().text());
    description.setText(profile.description());
    primary.setText(profile.primary().map(HexColour::text).orElse(""));
    secondary.setText(profile.secondary().map(HexColour::text).orElse(""));
    var said = profile.billing();
    billing.legalName.setText(said.legalName());
    billing.cnpj.setText(said.cnpj().map(Cnpj::text).orElse(""));
    billing.stateRegistration.setText(said.stateRegistration());
    billing.address.setText(said.address());
    billing.city.setText(said.city());
    billing.state.setText(said.state());
    billing.zipCode.setText(said.zipCode());
    billing.country.setText(said.country());
    timeout.getValueFactory().setValue(Math.toIntExact(profile.sessionTimeout().toMinutes()));
    networks.setText(String.join("\n", profile.networks().all()));
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
