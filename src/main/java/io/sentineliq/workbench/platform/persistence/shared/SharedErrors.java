package io.sentineliq.workbench.platform.persistence.shared;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.FileNotFoundException;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.security.auth.login.LoginException;
import org.ietf.jgss.GSSException;
import org.postgresql.util.PSQLException;

/** What PostgreSQL's refusals mean to a person who opens a store. */
final class SharedErrors {

  /** How the driver says it where no cause does. */
  private static final Pattern UNVERIFIED =
      Pattern.compile("\\bSSL\\b|hostname .* could not be verified");

  /** How the driver says that the server takes a sign-in that is not bound to the channel. */
  private static final Pattern UNBOUND =
      Pattern.compile("channel binding is required", Pattern.CASE_INSENSITIVE);

  /** The driver went no further: no password was typed where the server wants one. */
  private static final String REJECTED = "08004";

  /** Where the driver reads the keys of people. */
  private static final String DRIVERS_KEYS = "org.postgresql.ssl.";

  private SharedErrors() {}

  static ProblemException onOpening(SharedAddress address, String login, SQLException error) {
    return problem(address, login, error).asException(error);
  }

  /** The same for an administrator, whose scripts say by codes of their own what they refuse. */
  static ProblemException onAdministration(
      SharedAddress address, String login, SQLException error) {
    var state = error.getSQLState() == null ? "" : error.getSQLState();
    var said = said(error);
    Problem problem =
        switch (state) {
          case "SQ404" -> new Problem.NoSuchName(said);
          case "SQ409" -> new Problem.Conflict(said);
          case "23505" -> new Problem.Conflict(Messages.text("problem.nameTaken"));
          case "42501" -> new Problem.LoginTooWeak(login);
          case "42P01", "3F000", "42883" -> notPrepared(address);
          default -> problem(address, login, error);
        };
    return problem.asException(error);
  }

  /** That the database was never prepared. */
  static Problem notPrepared(SharedAddress address) {
    return unusable(address, "it was not prepared: run 'sentineliq admin init'");
  }

  private static String said(SQLException error) {
    return error instanceof PSQLException server && server.getServerErrorMessage() != null
        ? String.valueOf(server.getServerErrorMessage().getMessage())
        : String.valueOf(error.getMessage());
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
      case "08006", "08001", "08004" -> onConnecting(address, login, error);
      default ->
          state.startsWith("08") || state.startsWith("57")
              ? new Problem.Offline(address.name())
              : unusable(address, String.valueOf(error.getMessage()));
    };
  }

  private static Problem onConnecting(SharedAddress address, String login, SQLException error) {
    if (isOwnKey(error)) {
      return unusable(
          address, "your certificate or its key cannot be read, or the password does not open it");
    }
    if (UNBOUND.matcher(String.valueOf(error.getMessage())).find()) {
      return unusable(address, Messages.text("store.why.unbound"));
    }
    if (isWithoutTicket(error)) {
      return unusable(address, Messages.text("store.why.noTicket"));
    }
    if (isUnverified(error)) {
      return new Problem.ServerNotVerified(address.name());
    }
    return REJECTED.equals(error.getSQLState())
        ? new Problem.SignInRefused(address.name(), login)
        : new Problem.Offline(address.name());
  }

  /** Whether Kerberos had nothing to show, or the server did not take it. */
  private static boolean isWithoutTicket(SQLException error) {
    return Stream.iterate((Throwable) error, Objects::nonNull, Throwable::getCause)
        .anyMatch(cause -> cause instanceof GSSException || cause instanceof LoginException);
  }

  /** Whether it was the person's own key that failed; the driver's words are in any language. */
  private static boolean isOwnKey(SQLException error) {
    return Stream.iterate((Throwable) error, Objects::nonNull, Throwable::getCause)
        .flatMap(cause -> Arrays.stream(cause.getStackTrace()))
        .map(StackTraceElement::getClassName)
        .anyMatch(name -> name.startsWith(DRIVERS_KEYS) && name.endsWith("KeyManager"));
  }

  /** Whether there was a server that did not prove who it is, or had no encryption to offer. */
  private static boolean isUnverified(SQLException error) {
    return Stream.iterate((Throwable) error, Objects::nonNull, Throwable::getCause)
        .anyMatch(
            cause ->
                cause instanceof SSLException
                    || cause instanceof GeneralSecurityException
                    || cause instanceof FileNotFoundException
                    || UNVERIFIED.matcher(String.valueOf(cause.getMessage())).find());
  }

  private static Problem unusable(SharedAddress address, String why) {
    return new Problem.StoreUnusable(address.name(), why);
  }
}
