package io.sentineliq.workbench.account;

import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.security.OneTimeCodes;
import io.sentineliq.workbench.platform.security.Sealing;
import io.sentineliq.workbench.platform.security.SecretBytes;
import io.sentineliq.workbench.platform.security.Secrets;
import io.sentineliq.workbench.platform.task.Progress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * The second factor of the person of a local store. Its secret lies sealed in the encrypted file,
 * so it keeps out who learned the passphrase and sits in front of the program, and nobody who takes
 * the file apart. The same rules as on a server: a code counts once, a backup code once.
 */
public final class LocalSecondFactor {

  private static final int BACKUP_CODES = 8;
  private static final int BACKUP_BYTES = 6;

  private final Transactions transactions;
  private final UUID person;
  private final Supplier<SecretBytes> keys;

  /** The second factor of {@code person}, whose secret is sealed with what {@code keys} give. */
  public LocalSecondFactor(Transactions transactions, UUID person, Supplier<SecretBytes> keys) {
    this.transactions = transactions;
    this.person = person;
    this.keys = keys;
  }

  /** Whether codes are asked for. */
  public boolean isOn() {
    return transactions.read(Progress.unwatched(), unit -> unit.jdbc(this::isOn));
  }

  /** When the person came in last; empty the first time. */
  public Optional<Instant> lastSignIn() {
    return transactions.read(Progress.unwatched(), unit -> unit.jdbc(this::lastSignIn));
  }

  /** Whether anybody of the local store behind {@code source} is asked for codes. */
  public static boolean isAskedFor(DataSource source) throws SQLException {
    var sql = "select exists (select 1 from user_account where two_factor_enabled)";
    try (var connection = source.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      var isAsked = rows.getBoolean(1);
      connection.rollback();
      return isAsked;
    }
  }

  /** A new secret of 20 bytes, of no effect until it is confirmed; the caller wipes it. */
  public byte[] begin() {
    return transactions.write(
        Progress.unwatched(),
        unit -> {
          var secret = Secrets.randomBytes(OneTimeCodes.SECRET_BYTES);
          unit.jdbc(
              connection -> {
                if (isOn(connection)) {
                  throw new Problem.Forbidden(person.toString()).asException();
                }
                keep(connection, secret, unit.now());
                return secret;
              });
          unit.audit("SECOND_FACTOR_BEGUN", subject(), "", Difference.none());
          return secret;
        });
  }

  /** Asks for codes from now on; the backup codes, or none when {@code code} is wrong. */
  public List<String> confirm(String code) {
    return transactions.write(
        Progress.unwatched(),
        unit -> {
          var codes = unit.jdbc(connection -> confirmed(connection, code, unit.now()));
          if (!codes.isEmpty()) {
            unit.audit("SECOND_FACTOR_ADDED", subject(), "", Difference.none());
          }
          return codes;
        });
  }

  /** Asks for no codes any more. */
  public void end() {
    transactions.write(
        unit -> {
          unit.jdbc(
              connection -> {
                run(connection, "delete from user_backup_code where user_id = ?", person);
                run(connection, "delete from user_credential where user_id = ?", person);
                return switchOn(connection, false);
              });
          unit.audit("SECOND_FACTOR_REMOVED", subject(), "", Difference.none());
        });
  }

  /**
   * Whether {@code code} lets somebody in; it is worn out then. The history has it either way.
   *
   * @param failuresBefore wrong passphrases and codes since somebody came in last
   */
  public boolean accepts(String code, int failuresBefore) {
    return transactions.write(
        Progress.unwatched(),
        unit -> {
          var isGood = unit.jdbc(connection -> wearOut(connection, code, unit.now()));
          tell(unit, isGood, failuresBefore);
          return isGood;
        });
  }

  /** Enters into the history that somebody came in who needs no code. */
  public void admitted(int failuresBefore) {
    transactions.write(unit -> tell(unit, true, failuresBefore));
  }

  private void tell(UnitOfWork unit, boolean isGood, int failuresBefore) {
    var failures =
        failuresBefore == 0 ? Difference.none() : Difference.of("failures", null, failuresBefore);
    unit.audit(isGood ? "SIGNED_IN" : "SIGN_IN_FAILED", subject(), "", failures);
    if (isGood) {
      unit.jdbc(
          connection ->
              run(
                  connection,
                  "update user_account set last_login_at = ? where id = ?",
                  unit.now().atOffset(ZoneOffset.UTC),
                  person));
    }
  }

  private SubjectRef subject() {
    return new SubjectRef("USER", person);
  }

  private boolean isOn(Connection connection) throws SQLException {
    var sql = "select two_factor_enabled from user_account where id = ?";
    try (var statement = connection.prepareStatement(sql)) {
      statement.setObject(1, person);
      try (var rows = statement.executeQuery()) {
        return rows.next() && rows.getBoolean(1);
      }
    }
  }

  private Optional<Instant> lastSignIn(Connection connection) throws SQLException {
    var sql = "select last_login_at from user_account where id = ?";
    try (var statement = connection.prepareStatement(sql)) {
      statement.setObject(1, person);
      try (var rows = statement.executeQuery()) {
        return rows.next()
            ? Optional.ofNullable(rows.getObject(1, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant)
            : Optional.empty();
      }
    }
  }

  private void keep(Connection connection, byte[] secret, Instant now) throws SQLException {
    var moment = now.atOffset(ZoneOffset.UTC);
    run(connection, "delete from user_credential where user_id = ?", person);
    run(
        connection,
        "insert into user_credential (user_id, two_factor_secret, created_at, updated_at)"
            + " values (?, ?, ?, ?)",
        person,
        sealed(secret),
        moment,
        moment);
  }

  private List<String> confirmed(Connection connection, String code, Instant now)
      throws SQLException {
    var step = matchingStep(connection, code, now);
    if (step.isEmpty() || isOn(connection)) {
      return List.of();
    }
    use(connection, step.getAsLong());
    run(connection, "delete from user_backup_code where user_id = ?", person);
    var codes = new ArrayList<String>();
    for (var i = 0; i < BACKUP_CODES; i++) {
      var backup = HexFormat.of().withUpperCase().formatHex(Secrets.randomBytes(BACKUP_BYTES));
      run(
          connection,
          "insert into user_backup_code (user_id, code_hash) values (?, ?)",
          person,
          hash(backup));
      codes.add(backup);
    }
    switchOn(connection, true);
    return codes;
  }

  private boolean wearOut(Connection connection, String code, Instant now) throws SQLException {
    var step = matchingStep(connection, code, now);
    if (step.isPresent()) {
      use(connection, step.getAsLong());
      return true;
    }
    var spent =
        run(
            connection,
            "update user_backup_code set used_at = ?"
                + " where user_id = ? and code_hash = ? and used_at is null",
            now.atOffset(ZoneOffset.UTC),
            person,
            hash(code.toUpperCase(Locale.ROOT)));
    return spent == 1;
  }

  private OptionalLong matchingStep(Connection connection, String code, Instant now)
      throws SQLException {
    var sql =
        "select two_factor_secret, coalesce(last_two_factor_step, 0) from user_credential"
            + " where user_id = ? and two_factor_secret is not null";
    try (var statement = connection.prepareStatement(sql)) {
      statement.setObject(1, person);
      try (var rows = statement.executeQuery()) {
        return rows.next()
            ? matchingStep(opened(rows.getBytes(1)), code, now, rows.getLong(2))
            : OptionalLong.empty();
      }
    }
  }

  private static OptionalLong matchingStep(
      Optional<byte[]> secret, String code, Instant now, long lastUsed) {
    if (secret.isEmpty()) {
      return OptionalLong.empty();
    }
    try {
      return OneTimeCodes.matchingStep(secret.get(), code, now, lastUsed);
    } finally {
      Secrets.wipe(secret.get());
    }
  }

  private byte[] sealed(byte[] secret) {
    try (var key = keys.get()) {
      return Sealing.seal(key, secret, belonging());
    }
  }

  /** One that was kept before secrets were sealed is as long as a secret is. */
  private Optional<byte[]> opened(byte[] kept) {
    if (kept.length == OneTimeCodes.SECRET_BYTES) {
      return Optional.of(kept);
    }
    try (var key = keys.get()) {
      return Sealing.open(key, kept, belonging());
    }
  }

  private String belonging() {
    return "second factor of " + person;
  }

  private void use(Connection connection, long step) throws SQLException {
    run(
        connection,
        "update user_credential set last_two_factor_step = ? where user_id = ?",
        step,
        person);
  }

  private int switchOn(Connection connection, boolean isOn) throws SQLException {
    return run(
        connection,
        "update user_account set two_factor_enabled = ?, version = version + 1 where id = ?",
        isOn,
        person);
  }

  private static int run(Connection connection, String sql, Object... values) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (var i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate();
    }
  }

  private String hash(String backup) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(digest.digest((person + backup).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
