package io.sentineliq.workbench.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.evidence.custody.CustodyRefusal;
import io.sentineliq.workbench.evidence.custody.StatementField;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import io.sentineliq.workbench.workspace.SecondPerson;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** Ana and Mia at their desks, with a case for both and a key each. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TwoAtTheirDesks {

  static final Progress QUIET = Progress.unwatched();

  @Parameter TestDatabase database;
  @TempDir static Path folder;

  WorkspaceFixture fixture;
  WorkspaceSession alder;
  WorkspaceSession mia;
  UUID miaId;
  Signer ana;
  Signer miasKey;
  UUID caseId;

  @BeforeParameterizedClassInvocation
  void open() throws SQLException {
    fixture = WorkspaceFixture.open(database, folder);
    alder = fixture.alder();
    miaId = mia();
    mia = fixture.member("mia", miaId);
    ana = ExhibitSpecimens.signer(alder, "Ana Lima");
    miasKey = ExhibitSpecimens.signer(mia, "Mia Ek");
    caseId = ExhibitSpecimens.caseForAll(alder);
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  void act(CustodyCommand command) {
    alder.custody().act(command, ana, QUIET);
  }

  void offer(UUID item) {
    act(
        CustodyCommand.offer(item, miaId)
            .with(StatementField.PURPOSE, "Imaging")
            .with(StatementField.AUTHORITY, "Warrant 12")
            .with(StatementField.TO, "Lab 2")
            .with(StatementField.TRANSPORT, "by hand")
            .with(StatementField.SEAL_OUT, "S-1")
            .with(StatementField.CONDITION, "intact"));
  }

  static CustodyCommand accept(UUID item) {
    return CustodyCommand.of(item, CustodyAction.TRANSFERRED)
        .with(StatementField.TO, "Lab 2")
        .with(StatementField.SEAL_IN, "S-1")
        .with(StatementField.CONDITION, "intact");
  }

  UUID laptop() {
    return ExhibitSpecimens.laptop(alder, caseId, ana);
  }

  ExhibitDetails details(UUID id) {
    return alder.evidence().details(id, QUIET);
  }

  static void assertRefused(CustodyRefusal refusal, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().sentence()).matches(sentence(refusal), "says " + refusal));
  }

  static Predicate<String> sentence(CustodyRefusal refusal) {
    var tail = Messages.text(Messages.keyOf(refusal), "");
    return text -> text.endsWith(tail.substring(tail.indexOf('”')));
  }

  private UUID mia() throws SQLException {
    if (database == TestDatabase.H2) {
      return SecondPerson.in(fixture, alder);
    }
    try (var all = fixture.everything();
        var statement = all.createStatement();
        var rows = statement.executeQuery("select id from user_account where username = 'mia'")) {
      rows.next();
      return rows.getObject(1, UUID.class);
    }
  }
}
