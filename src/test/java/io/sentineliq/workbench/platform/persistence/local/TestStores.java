package io.sentineliq.workbench.platform.persistence.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.security.Argon2Cost;
import io.sentineliq.workbench.platform.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Stores for tests, with a passphrase that is stretched as little as possible. */
public final class TestStores {

  static final String PASSPHRASE = "lantern quarry mosaic";
  static final Argon2Cost CHEAP = new Argon2Cost(64, 1, 1);
  static final StoreKeeper NOTES = keeper(TestSchema.of(TestSchema.NOTES));

  private TestStores() {}

  /** A new encrypted store of the program's own schema. */
  public static LocalDatastore create(Path path) {
    return keeper(StoreSchema.ofProgram()).create(path, encrypted()).datastore();
  }

  /** Opens what {@link #create} made. */
  public static LocalDatastore open(Path path) {
    return keeper(StoreSchema.ofProgram()).open(path, secret(), Progress.unwatched());
  }

  /** The administrator of an open store without a passphrase, as whoever owns the file can be. */
  public static Connection administrator(Path path) throws SQLException {
    return database(path, StoreSecret.none()).administrators().getConnection();
  }

  static StoreKeeper keeper(StoreSchema schema) {
    return new StoreKeeper(schema, CHEAP, Clock.systemUTC());
  }

  static Protection encrypted() {
    return Protection.passphrase(PASSPHRASE.toCharArray());
  }

  static StoreSecret secret() {
    return StoreSecret.passphrase(PASSPHRASE.toCharArray());
  }

  static LocalDatastore openNotes(Path path) {
    return NOTES.open(path, secret(), Progress.unwatched());
  }

  /** A closed store with one note. */
  static void createNotes(Path path, Protection protection) throws SQLException {
    try (var store = NOTES.create(path, protection).datastore()) {
      run(store.dataSource(), "insert into note values (1, 'first')");
    }
  }

  /** Runs one statement and commits it. */
  public static void run(DataSource source, String sql) throws SQLException {
    try (var connection = source.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
      if (!connection.getAutoCommit()) {
        connection.commit();
      }
    }
  }

  static String single(DataSource source, String sql) throws SQLException {
    try (var connection = source.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return String.valueOf(rows.getString(1));
    }
  }

  /** The way to the database of a store, past everything that protects it. */
  static StoreDatabase database(Path path) {
    return database(path, secret());
  }

  static StoreDatabase database(Path path, StoreSecret secret) {
    var folder = StoreFolder.at(path);
    var description = StoreDescription.read(folder);
    var key = new StoreKeys(folder, CHEAP).unlock(description, secret);
    return new StoreDatabase(folder, StoreCredentials.of(description, key));
  }

  static Problem problem(ThrowingCallable work) {
    var error = catchThrowableOfType(ProblemException.class, work);
    assertThat(error).as("a problem").isNotNull();
    return error.problem();
  }

  /** Every file of a folder with a hash of its content. */
  static Map<String, Integer> content(Path folder) throws IOException {
    var content = new TreeMap<String, Integer>();
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        content.put(folder.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
      }
    }
    return content;
  }
}
