package io.sentineliq.workbench.account.signing;

import io.sentineliq.workbench.platform.problem.Problem;
import java.util.List;

/**
 * Under whose name a key signs.
 *
 * @param organisation may be empty
 */
public record KeyHolder(String name, String organisation) {

  private static final int LONGEST = 200;

  /** Both trimmed; {@link Problem.InvalidField} when the name is missing or one is too long. */
  public KeyHolder {
    name = name.strip();
    organisation = organisation.strip();
    if (name.isEmpty() || name.length() > LONGEST) {
      throw invalid("holderName", "signing.name");
    }
    if (organisation.length() > LONGEST) {
      throw invalid("organisation", "signing.organisation");
    }
  }

  private static RuntimeException invalid(String field, String key) {
    return new Problem.InvalidField(field, key, List.of(LONGEST)).asException();
  }
}
