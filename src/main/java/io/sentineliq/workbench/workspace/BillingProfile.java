package io.sentineliq.workbench.workspace;

import io.sentineliq.workbench.platform.problem.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * To whom a workspace is billed. Texts may be empty; what is too long is {@code
 * Problem.InvalidField}.
 *
 * @param country two letters of ISO 3166
 */
public record BillingProfile(
    String legalName,
    Optional<Cnpj> cnpj,
    String stateRegistration,
    String address,
    String city,
    String state,
    String zipCode,
    String country) {

  private static final String COUNTRY = "country";

  /** Takes blanks away and checks the rest. */
  public BillingProfile {
    legalName = limited("legalName", legalName, 200);
    stateRegistration = limited("stateRegistration", stateRegistration, 30);
    address = limited("address", address, 300);
    city = limited("city", city, 100);
    state = limited("state", state, 100);
    zipCode = limited("zipCode", zipCode, 20);
    country = country.strip().toUpperCase(Locale.ROOT);
    if (!List.of(Locale.getISOCountries()).contains(country)) {
      throw new Problem.InvalidField(COUNTRY, "workspace.country.form", List.of()).asException();
    }
  }

  private static String limited(String field, String text, int longest) {
    var stripped = text.strip();
    if (stripped.length() > longest) {
      throw new Problem.InvalidField(field, "workspace.text.length", List.of(longest))
          .asException();
    }
    return stripped;
  }
}
