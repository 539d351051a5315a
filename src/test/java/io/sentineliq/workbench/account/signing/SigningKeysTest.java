package io.sentineliq.workbench.account.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.ledger.Ed25519;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.security.Argon2Cost;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** A person's key: made once, opened by a passphrase, ended at a place in the history. */
@OnEachDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SigningKeysTest {

  private static final char[] PASSPHRASE = "lantern quarry mosaic".toCharArray();
  private static final byte[] STATEMENT = "I took it over".getBytes(StandardCharsets.UTF_8);

  @Parameter TestDatabase database;
  @TempDir static Path folder;

  private WorkspaceFixture fixture;
  private SigningKeys keys;

  @BeforeParameterizedClassInvocation
  void open() {
    fixture = WorkspaceFixture.open(database, folder);
    keys = new SigningKeys(fixture.alder().transactions(), new Argon2Cost(64, 1, 1));
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  @Test
  void aKeySignsAfterItsPassphraseOnly() {
    var made = create("Ana Alder");
    var opened = keys.unlock(PASSPHRASE, Progress.unwatched());

    assertThat(Ed25519.verify(made.key().key(), STATEMENT, opened.sign(STATEMENT))).isTrue();
    assertThatThrownBy(() -> keys.unlock("another one".toCharArray(), Progress.unwatched()))
        .isInstanceOf(ProblemException.class);
    assertThatThrownBy(
            () ->
                keys.create(new KeyHolder("Ana", ""), "short".toCharArray(), Progress.unwatched()))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void aNewKeyEndsTheOldOneAtItsPlaceInTheHistory() {
    var first = create("Ana Alder").keyId();
    var between = fixture.alder().audit().size();
    tell();
    var before = fixture.alder().audit().size();
    var second = create("Ana Alder").keyId();
    var after = fixture.alder().audit().size();

    var old = row(first);
    var current = row(second);

    assertThat(keys.own(Progress.unwatched())).map(KeyRow::id).contains(second);
    assertThat(old.counts(between - 1)).isFalse();
    assertThat(old.counts(between)).isTrue();
    assertThat(old.until()).contains(before);
    assertThat(old.counts(before)).isFalse();
    assertThat(current.since()).contains(before + 1);
    assertThat(current.until()).isEmpty();
    assertThat(current.counts(after)).isTrue();
  }

  @Test
  void aRevokedKeyOpensNoMore() {
    var made = create("Ana Alder");
    revoke(made, "the laptop was lost");
    revoke(made, "again");

    assertThat(keys.own(Progress.unwatched())).isEmpty();
    assertThat(fixture.alder().transactions().read(Progress.unwatched(), SigningKeys::held))
        .filteredOn(key -> key.row().id().equals(made.keyId()))
        .allSatisfy(key -> assertThat(key.end().orElseThrow().reason()).contains("laptop"))
        .hasSize(1);
    assertThat(row(made.keyId()).until()).contains(fixture.alder().audit().size() - 1);
    assertThatThrownBy(() -> keys.unlock(PASSPHRASE, Progress.unwatched()))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void nobodyElseReadsThePrivateHalfOrBringsAKeyBack() throws SQLException {
    if (database == TestDatabase.H2) {
      return;
    }
    var made = create("Ana Alder");
    try (var mia = fixture.raw("mia");
        var statement = mia.createStatement()) {
      try (var rows = statement.executeQuery("select count(*) from signing_secret")) {
        rows.next();
        assertThat(rows.getLong(1)).isZero();
      }
      assertThat(
              statement.executeUpdate(
                  "update signing_key set revoked_at = now(), revoke_reason = 'x' where id = '"
                      + made.keyId()
                      + "'"))
          .isZero();
      mia.rollback();
    }
    revoke(made, "over");
    try (var ana = fixture.raw("ana");
        var statement = ana.createStatement()) {
      assertThat(
              statement.executeUpdate(
                  "update signing_key set revoked_at = null, revoke_reason = null where id = '"
                      + made.keyId()
                      + "'"))
          .isZero();
      ana.rollback();
    }
  }

  private void tell() {
    var subject = new SubjectRef("ALERT", UUID.randomUUID());
    fixture
        .alder()
        .transactions()
        .write(unit -> unit.audit("NOTED", subject, "between", Difference.none()));
  }

  private void revoke(Signer signer, String reason) {
    fixture.alder().transactions().write(unit -> SigningKeys.revoke(unit, signer.keyId(), reason));
  }

  private Signer create(String name) {
    return keys.create(new KeyHolder(name, "Alder Ltd"), PASSPHRASE, Progress.unwatched());
  }

  private KeyRow row(UUID id) {
    return keys.all(Progress.unwatched()).stream()
        .filter(key -> key.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
