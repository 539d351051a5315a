package io.sentineliq.workbench.platform.persistence.local;

import static io.sentineliq.workbench.platform.persistence.local.TestStores.NOTES;
import static io.sentineliq.workbench.platform.persistence.local.TestStores.encrypted;
import static io.sentineliq.workbench.platform.persistence.local.TestStores.problem;
import static io.sentineliq.workbench.platform.persistence.local.TestStores.secret;
import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.security.RecoveryKey;
import io.sentineliq.workbench.platform.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The passphrase, the recovery key, and their successors. */
class KeyChangeTest {

  private static final String NEXT = "violet harbour engine";

  @TempDir Path folder;
  private RecoveryKey recoveryKey = RecoveryKey.random();

  @BeforeEach
  void createStore() {
    var created = NOTES.create(folder, encrypted());
    recoveryKey = created.recoveryKey().orElseThrow();
    created.datastore().close();
  }

  @Test
  void opensWithTheRecoveryKeyAsItWasShown() {
    var typed = RecoveryKey.read(recoveryKey.shown());

    open(StoreSecret.recoveryKey(typed)).close();
  }

  @Test
  void givesAnUnprotectedStoreNoRecoveryKey() {
    var created = NOTES.create(folder.resolve("backups/open"), Protection.none());
    created.datastore().close();

    assertThat(created.recoveryKey()).isEmpty();
  }

  @Test
  void opensWithANewPassphraseAndNoLongerWithTheOldOne() throws IOException {
    var database = Files.readAllBytes(folder.resolve("store.json"));
    try (var store = open(secret())) {
      store.changePassphrase(secret(), NEXT.toCharArray());
    }

    open(next()).close();
    open(StoreSecret.recoveryKey(recoveryKey)).close();
    assertThat(problem(() -> open(secret()))).isInstanceOf(Problem.WrongPassphrase.class);
    assertThat(Files.readAllBytes(folder.resolve("store.json"))).isNotEqualTo(database);
  }

  @Test
  void takesANewPassphraseForTheRecoveryKey() {
    try (var store = open(StoreSecret.recoveryKey(recoveryKey))) {
      store.changePassphrase(StoreSecret.recoveryKey(recoveryKey), NEXT.toCharArray());
    }

    open(next()).close();
  }

  @Test
  void opensWithANewRecoveryKeyAndNoLongerWithTheOldOne() {
    RecoveryKey renewed;
    try (var store = open(secret())) {
      renewed = store.renewRecoveryKey(secret());
    }

    open(StoreSecret.recoveryKey(renewed)).close();
    open(secret()).close();
    assertThat(problem(() -> open(StoreSecret.recoveryKey(recoveryKey))))
        .isInstanceOf(Problem.WrongPassphrase.class);
  }

  @Test
  void changesNothingWithoutTheRightSecretOrAGoodPassphrase() throws IOException {
    try (var store = open(secret())) {
      var before = Files.readAllBytes(folder.resolve("store.json"));

      assertThat(problem(() -> store.changePassphrase(next(), NEXT.toCharArray())))
          .isInstanceOf(Problem.WrongPassphrase.class);
      assertThat(problem(() -> store.changePassphrase(secret(), "password".toCharArray())))
          .isInstanceOf(Problem.InvalidField.class);
      assertThat(problem(() -> store.renewRecoveryKey(next())))
          .isInstanceOf(Problem.WrongPassphrase.class);

      assertThat(Files.readAllBytes(folder.resolve("store.json"))).isEqualTo(before);
    }
    open(secret()).close();
  }

  @Test
  void refusesAPassphraseForAnUnprotectedStore() {
    try (var store = NOTES.create(folder.resolve("open"), Protection.none()).datastore()) {
      assertThat(
              problem(() -> store.changePassphrase(StoreSecret.none(), NEXT.toCharArray()))
                  .sentence())
          .contains("not encrypted");
    }
  }

  @Test
  void wipesWhatItWasGiven() {
    var characters = NEXT.toCharArray();
    var secret = StoreSecret.passphrase(characters);

    secret.close();

    assertThat(characters).containsOnly('\0');
  }

  private static StoreSecret next() {
    return StoreSecret.passphrase(NEXT.toCharArray());
  }

  private LocalDatastore open(StoreSecret secret) {
    return NOTES.open(folder, secret, Progress.unwatched());
  }
}
