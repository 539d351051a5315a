package io.sentineliq.workbench.workspace;

import io.sentineliq.workbench.platform.problem.Problem;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What those who run a workspace say of it.
 *
 * @param description may be empty
 * @param primary the colour of its band and of its reports; none is the program's own
 * @param secondary the colour behind its letter
 * @param sessionTimeout after what time without a touch its window is locked, 5 minutes to a day
 */
public record WorkspaceProfile(
    WorkspaceName name,
    Slug slug,
    String description,
    Optional<HexColour> primary,
    Optional<HexColour> secondary,
    BillingProfile billing,
    Duration sessionTimeout,
    Networks networks) {

  private static final String DESCRIPTION = "description";
  private static final String TIMEOUT = "sessionTimeout";
  private static final int LONGEST = 2000;
  private static final Duration SHORTEST_SESSION = Duration.ofMinutes(5);
  private static final Duration LONGEST_SESSION = Duration.ofDays(1);

  /** Checks lengths. */
  public WorkspaceProfile {
    description = description.strip();
    if (description.length() > LONGEST) {
      throw new Problem.InvalidField(DESCRIPTION, "workspace.text.length", List.of(LONGEST))
          .asException();
    }
    if (sessionTimeout.compareTo(SHORTEST_SESSION) < 0
        || sessionTimeout.compareTo(LONGEST_SESSION) > 0) {
      throw new Problem.InvalidField(TIMEOUT, "workspace.timeout.range", List.of()).asException();
    }
  }

  /** Every value by the name of its column; null where nothing is said. */
  Map<String, @Nullable Object> columns() {
    var columns = new LinkedHashMap<String, @Nullable Object>();
    columns.put("name", name.text());
    columns.put("slug", slug.text());
    columns.put("description", orNull(description));
    columns.put("primary_color", primary.map(HexColour::text).orElse(null));
    columns.put("secondary_color", secondary.map(HexColour::text).orElse(null));
    columns.put("legal_name", orNull(billing.legalName()));
    columns.put("cnpj", billing.cnpj().map(Cnpj::text).orElse(null));
    columns.put("state_registration", orNull(billing.stateRegistration()));
    columns.put("address", orNull(billing.address()));
    columns.put("city", orNull(billing.city()));
    columns.put("state", orNull(billing.state()));
    columns.put("zip_code", orNull(billing.zipCode()));
    columns.put("country", billing.country());
    columns.put("session_timeout", Math.toIntExact(sessionTimeout.toSeconds()));
    columns.put("allowed_networks", orNull(String.join(" ", networks.all())));
    return columns;
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
