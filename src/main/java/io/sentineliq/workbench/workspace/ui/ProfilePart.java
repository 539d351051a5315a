package io.sentineliq.workbench.workspace.ui;

import io.sentineliq.workbench.platform.fx.Merge;
import io.sentineliq.workbench.platform.fx.TwoEdits;
import io.sentineliq.workbench.workspace.BillingProfile;
import io.sentineliq.workbench.workspace.Cnpj;
import io.sentineliq.workbench.workspace.HexColour;
import io.sentineliq.workbench.workspace.WorkspaceProfile;
import java.util.Objects;
import java.util.function.Function;

/** What those who run a workspace say of it, part by part. */
enum ProfilePart implements TwoEdits.Part<WorkspaceProfile> {
  NAME("workspace.name", profile -> profile.name().text()),
  SLUG("workspace.slug", profile -> profile.slug().text()),
  DESCRIPTION("workspace.description", WorkspaceProfile::description),
  PRIMARY("workspace.primary", profile -> profile.primary().map(HexColour::text).orElse("")),
  SECONDARY("workspace.secondary", profile -> profile.secondary().map(HexColour::text).orElse("")),
  TIMEOUT("workspace.timeout", profile -> profile.sessionTimeout().toMinutes()),
  NETWORKS("workspace.networks", profile -> profile.networks().all()),
  LEGAL_NAME("workspace.legalName", profile -> profile.billing().legalName()),
  CNPJ("workspace.cnpj", profile -> profile.billing().cnpj().map(Cnpj::text).orElse("")),
  REGISTRATION("workspace.stateRegistration", profile -> profile.billing().stateRegistration()),
  ADDRESS("workspace.address", profile -> profile.billing().address()),
  CITY("workspace.city", profile -> profile.billing().city()),
  STATE("workspace.state", profile -> profile.billing().state()),
  ZIP_CODE("workspace.zipCode", profile -> profile.billing().zipCode()),
  COUNTRY("workspace.country", profile -> profile.billing().country());

  private final String key;
  private final Function<WorkspaceProfile, Object> value;

  ProfilePart(String key, Function<WorkspaceProfile, Object> value) {
    this.key = key;
    this.value = value;
  }

  /** Brings two edits of one workspace together. */
  static Merge<WorkspaceProfile> merge(
      WorkspaceProfile base, WorkspaceProfile mine, WorkspaceProfile theirs) {
    return new TwoEdits<>(base, mine, theirs, ProfilePart.class, ProfilePart::settled);
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public Object value(WorkspaceProfile words) {
    return value.apply(words);
  }

  @Override
  public boolean canJoin() {
    return this == DESCRIPTION;
  }

  private static WorkspaceProfile settled(TwoEdits.Chosen<WorkspaceProfile, ProfilePart> chosen) {
    return new WorkspaceProfile(
        chosen.of(NAME).name(),
        chosen.of(SLUG).slug(),
        Objects.requireNonNull(chosen.text(DESCRIPTION, WorkspaceProfile::description)),
        chosen.of(PRIMARY).primary(),
        chosen.of(SECONDARY).secondary(),
        billing(chosen),
        chosen.of(TIMEOUT).sessionTimeout(),
        chosen.of(NETWORKS).networks());
  }

  private static BillingProfile billing(TwoEdits.Chosen<WorkspaceProfile, ProfilePart> chosen) {
    return new BillingProfile(
        chosen.of(LEGAL_NAME).billing().legalName(),
        chosen.of(CNPJ).billing().cnpj(),
        chosen.of(REGISTRATION).billing().stateRegistration(),
        chosen.of(ADDRESS).billing().address(),
        chosen.of(CITY).billing().city(),
        chosen.of(STATE).billing().state(),
        chosen.of(ZIP_CODE).billing().zipCode(),
        chosen.of(COUNTRY).billing().country());
  }
}
