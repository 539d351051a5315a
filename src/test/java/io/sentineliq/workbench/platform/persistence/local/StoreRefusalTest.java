package io.sentineliq.workbench.platform.persistence.local;

import static io.sentineliq.workbench.platform.persistence.local.TestStores.NOTES;
import static io.sentineliq.workbench.platform.persistence.local.TestStores.content;
import static io.sentineliq.workbench.platform.persistence.local.TestStores.createNotes;
import static io.sentineliq.workbench.platform.persistence.local.TestStores.encrypted;
import static io.sentineliq.workbench.platform.persistence.local.TestStores.openNotes;
import static io.sentineliq.workbench.platform.persistence.local.TestStores.problem;
import static io.sentineliq.workbench.platform.persistence.local.TestStores.single;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.security.RecoveryKey;
import io.sentineliq.workbench.platform.task.Progress;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every refusal has its problem, changes no byte and leaves no file behind. */
class StoreRefusalTest {

  @TempDir Path folder;
  private Path path = Path.of("");
  private Path database = Path.of("");

  @BeforeEach
  void createStore() throws SQLException {
    path = folder.resolve("store");
    database = path.resolve("cases.mv.db");
    createNotes(path, encrypted());
  }

  @Test
  void refusesAWrongPassphraseAndOpensAfterwards() throws Exception {
    var wrong = StoreSecret.passphrase("lantern quarry Mosaic".toCharArray());

    assertThat(refusal(wrong)).isEqualTo(new Problem.WrongPassphrase("store"));
    assertThat(refusal(StoreSecret.recoveryKey(RecoveryKey.random())))
        .isEqualTo(new Problem.WrongPassphrase("store"));
    assertThat(refusal(StoreSecret.none())).isEqualTo(new Problem.PassphraseNeeded("store"));
    try (var store = openNotes(path)) {
      assertThat(single(store.dataSource(), "select text from note")).isEqualTo("first");
    }
  }

  @Test
  void refusesTheDatabaseOfAnotherStore() throws Exception {
    createNotes(folder.resolve("other"), encrypted());
    Files.copy(folder.resolve("other/cases.mv.db"), database, StandardCopyOption.REPLACE_EXISTING);

    assertThat(unusable()).contains("not as the program left it");
    assertThat(unusableAfterACrash()).contains("damaged or belongs to another store");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.00001, 0.02, 0.3, 0.5, 0.7, 0.9, 0.99, 0.9999})
  void refusesADatabaseThatWasCutShort(double part) throws IOException {
    var whole = Files.readAllBytes(database);
    Files.write(database, Arrays.copyOf(whole, (int) (whole.length * part)));

    assertThat(unusable()).containsAnyOf("not as the program left it", "damaged");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 100, 4_096, 8_192, 12_288, 16_383, 16_384, 20_000})
  void refusesADatabaseThatWasCutToItsBeginningAfterACrash(int length) throws IOException {
    Files.write(database, Arrays.copyOf(Files.readAllBytes(database), length));

    assertThat(unusableAfterACrash()).contains("damaged");
  }

  @Test
  void refusesADatabaseOfGarbage() throws IOException {
    var garbage = new byte[100_000];
    new Random(7).nextBytes(garbage);
    Files.write(database, garbage);

    assertThat(unusable()).contains("not as the program left it");
    assertThat(unusableAfterACrash()).contains("damaged");
  }

  @Test
  void refusesAMissingDatabaseAndMakesNoNewOne() throws IOException {
    Files.delete(database);

    assertThat(unusable()).contains("cases.mv.db is missing");
    Files.createDirectory(database);
    assertThat(unusable()).contains("cases.mv.db is missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "null", "{\"format\":1}", "{\"format\":\"1\"}", "garbage"})
  void refusesADescriptionThatIsNone(String text) throws IOException {
    Files.writeString(path.resolve("store.json"), text);

    assertThat(unusable()).contains("store.json is damaged");
    assertThat(problem(() -> NOTES.inspect(path))).isInstanceOf(Problem.StoreUnusable.class);
  }

  @Test
  void tellsADamagedDescriptionFromAWrongPassphrase() throws IOException {
    var text = Files.readString(path.resolve("store.json"));
    for (var member : new String[] {"salt", "nonce", "sealed", "iterations", "store"}) {
      var at = text.indexOf('"' + member + '"') + member.length() + 6;
      var other = text.charAt(at) == '2' ? '3' : '2';
      Files.writeString(
          path.resolve("store.json"), text.substring(0, at) + other + text.substring(at + 1));
      assertThat(unusable()).as(member).contains("store.json is damaged");
    }
    for (var length = 0; length < text.length() - 1; length += 37) {
      Files.writeString(path.resolve("store.json"), text.substring(0, length));
      assertThat(unusable()).contains("store.json is damaged");
    }
  }

  @Test
  void refusesAHugeDescription() throws IOException {
    Files.writeString(path.resolve("store.json"), " ".repeat(70_000));

    assertThat(unusable()).contains("store.json is damaged");
  }

  @Test
  void refusesAMissingDescription() throws IOException {
    Files.delete(path.resolve("store.json"));

    assertThat(unusable()).contains("store.json is missing");
    assertThat(problem(() -> NOTES.inspect(path)).sentence()).contains("store.json is missing");
    assertThat(problem(() -> NOTES.create(path, encrypted())).sentence())
        .contains("store.json is missing");
  }

  @Test
  void refusesAFormatItDoesNotKnow() throws IOException {
    var text = Files.readString(path.resolve("store.json"));
    Files.writeString(path.resolve("store.json"), text.replace("\"format\" : 1", "\"format\" : 2"));

    assertThat(refusal(TestStores.secret()))
        .isEqualTo(new Problem.StoreIsNewer("store", "format 2", "format 1"));
  }

  @Test
  void refusesAFolderThatIsNone() throws IOException {
    assertThat(problem(() -> openNotes(folder.resolve("nowhere"))).sentence())
        .contains("store.json is missing");
    var file = Files.writeString(folder.resolve("file"), "");
    assertThat(problem(() -> openNotes(file))).isInstanceOf(Problem.StoreUnusable.class);
    assertThat(problem(() -> NOTES.inspect(file)).sentence()).contains("it is a file");
    assertThat(problem(() -> NOTES.create(file.resolve("below"), encrypted())).sentence())
        .contains("file stands where a folder is expected");
  }

  @Test
  void saysThatAFolderStandsInTheWayOfItsLock() throws IOException {
    Files.delete(path.resolve("store.lock"));
    Files.createDirectory(path.resolve("store.lock"));

    assertThat(unusable()).contains("cannot be read or written");
  }

  @Test
  void neverRepeatsSecretsInAFailure() throws Exception {
    var trace = new StringWriter();
    var wrong = StoreSecret.passphrase("very secret wrong one".toCharArray());
    catchThrowable(() -> NOTES.open(path, wrong, Progress.unwatched()))
        .printStackTrace(new PrintWriter(trace));
    Files.delete(path.resolve("cases.closed"));
    Files.write(database, new byte[Files.readAllBytes(database).length]);
    catchThrowable(() -> openNotes(path)).printStackTrace(new PrintWriter(trace));
    var opened = TestStores.database(path);
    var administrator = opened.credentials().password(StoreCredentials.ADMINISTRATOR);

    assertThat(trace.toString())
        .contains("problem.wrongPassphrase", "problem.storeUnusable")
        .doesNotContain("very secret")
        .doesNotContain(TestStores.PASSPHRASE)
        .doesNotContain(new String(opened.credentials().applicationPassword()))
        .doesNotContain(new String(administrator, 0, 64))
        .doesNotContain(new String(administrator, 65, 64));
    assertThat(wrong).hasToString("Passphrase[hidden]");
    assertThat(encrypted()).hasToString("Encrypted[hidden]");
    assertThat(opened.toString()).contains("StoreCredentials[hidden]");
  }

  private String unusableAfterACrash() throws IOException {
    Files.delete(path.resolve("cases.closed"));
    return unusable();
  }

  private String unusable() throws IOException {
    return ((Problem.StoreUnusable) refusal(TestStores.secret())).why();
  }

  private Problem refusal(StoreSecret secret) throws IOException {
    var before = new HashMap<>(content(folder));
    var problem = problem(() -> NOTES.open(path, secret, Progress.unwatched()));
    var after = new HashMap<>(content(folder));
    // Wrong secrets are counted beside the store.
    after.remove("store/store.tries");
    before.remove("store/store.tries");
    assertThat(after).isEqualTo(before);
    assertThat(problem.sentence()).endsWith(".");
    return problem;
  }
}
