package io.sentineliq.workbench.platform.persistence.shared;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import java.sql.SQLException;

/** What PostgreSQL's refusals mean to a person who opens a store. */
final class SharedErrors {

  private SharedErrors() {}

  static ProblemException onOpening(SharedAddress address, String login, SQLException error) {
    return problem(address, login, error).asException(error);
  }

  private static Problem problem(SharedAddress address, String login, SQLException error) {
    var state = error.getSQLState() == null ? "" : error.getSQLState();
    return switch (state) {
      case "28P01", "28000" -> new Problem.SignInRefused(address.name(), login);
      case "3D000" -> unusable(address, "the server has no such database");
      case "3F000", "42883", "42501" ->
          unusable(
              address,
              "it was not set up for the workbench, or this person was not added; its"
                  + " administrator runs 'sentineliq admin init' and 'admin add-analyst'");
      case "53300" -> new Problem.Busy();
      default ->
          state.startsWith("08") || state.startsWith("57")
              ? new Problem.Offline(address.name())
              : unusable(address, String.valueOf(error.getMessage()));
    };
  }

  private static Problem unusable(SharedAddress address, String why) {
    return new Problem.StoreUnusable(address.name(), why);
  }
}
