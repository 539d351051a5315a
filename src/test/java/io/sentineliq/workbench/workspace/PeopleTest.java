package io.sentineliq.workbench.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** Who belongs to a workspace, who changes that, and that its history tells it. */
@OnEachDatabase
class PeopleTest {

  private static final Progress UNWATCHED = Progress.unwatched();
  private static final EmailAddress ZOE = new EmailAddress("Zoe@Example.org");

  @Parameter TestDatabase database;
  @TempDir Path folder;

  private WorkspaceFixture fixture;
  private People people;
  private UUID mia;
  private WorkspaceSession mias;

  @BeforeEach
  void open() {
    fixture = WorkspaceFixture.open(database, folder);
    people = fixture.alder().people();
    if (database == TestDatabase.H2) {
      people.addColleague(
          new EmailAddress("mia@example.org"), new PersonName("The mia"), WorkspaceRole.MEMBER);
    }
    mia = named("The mia").id();
    mias = fixture.member("mia", mia);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void everybodyIsListedWithTheirRole() {
    var everybody = people.everybody(UNWATCHED);
    assertThat(everybody.role()).isEqualTo(WorkspaceRole.OWNER);
    assertThat(everybody.people())
        .extracting(PersonRow::email, PersonRow::role, PersonRow::hasSecondFactor)
        .contains(tuple("mia@example.org", WorkspaceRole.MEMBER, false))
        .hasSize(2);
  }

  @Test
  void rolesChangeAndTheHistoryTellsIt() {
    people.changeRole(mia, WorkspaceRole.ADMIN);

    assertThat(named("The mia").role()).isEqualTo(WorkspaceRole.ADMIN);
    mias.people().changeRole(mia, WorkspaceRole.MEMBER);
    assertThat(named("The mia").role()).isEqualTo(WorkspaceRole.MEMBER);
    assertThat(history()).startsWith("MEMBER_ROLE_CHANGED", "MEMBER_ROLE_CHANGED");
  }

  @Test
  void aMemberChangesNobody() {
    var owner = people.everybody(UNWATCHED).me();
    var theirs = mias.people();
    forbidden(() -> theirs.changeRole(mia, WorkspaceRole.ADMIN));
    forbidden(() -> theirs.remove(owner));
    forbidden(() -> theirs.invite(ZOE, WorkspaceRole.MEMBER));
    forbidden(() -> theirs.offerOwnership(mia));
    forbidden(() -> mias.settings().suspend());
    assertThat(theirs.everybody(UNWATCHED).invitations()).isEmpty();
  }

  @Test
  void anAdministratorNeitherGivesNorTakesOwnership() {
    people.changeRole(mia, WorkspaceRole.ADMIN);
    var owner = people.everybody(UNWATCHED).me();
    conflict(() -> mias.people().changeRole(mia, WorkspaceRole.OWNER));
    conflict(() -> mias.people().changeRole(owner, WorkspaceRole.MEMBER));
    conflict(() -> mias.people().remove(owner));
    forbidden(() -> mias.people().offerOwnership(mia));
  }

  @Test
  void theOwnerCannotLeave() {
    conflict(() -> people.leave());
    assertThat(people.everybody(UNWATCHED).people()).hasSize(2);
  }

  @Test
  void whoLeavesIsGone() {
    mias.people().leave();

    assertThat(people.everybody(UNWATCHED).people()).hasSize(1);
    assertThat(history()).startsWith("MEMBER_LEFT");
    people.invite(new EmailAddress("mia@example.org"), WorkspaceRole.ADMIN);
  }

  @Test
  void whoIsSentAwayReadsNothingMore() throws SQLException {
    people.remove(mia);

    assertThat(history()).startsWith("MEMBER_REMOVED");
    if (database != TestDatabase.H2) {
      try (var connection = fixture.raw("mia");
          var rows = connection.createStatement().executeQuery("select count(*) from audit_log")) {
        rows.next();
        assertThat(rows.getInt(1)).isZero();
      }
    }
  }

  @Test
  void ownershipIsOfferedAcceptedAndRolesAreSwapped() {
    people.offerOwnership(mia);
    assertThat(mias.people().everybody(UNWATCHED).offer().orElseThrow().taker()).isEqualTo(mia);
    mias.people().acceptOwnership();

    var now = mias.people().everybody(UNWATCHED);
    assertThat(now.role()).isEqualTo(WorkspaceRole.OWNER);
    assertThat(now.offer()).isEmpty();
    assertThat(people.everybody(UNWATCHED).role()).isEqualTo(WorkspaceRole.MEMBER);
    people.leave();
    assertThat(historyOf(mias))
        .startsWith("MEMBER_LEFT", "OWNERSHIP_TRANSFERRED", "OWNERSHIP_OFFERED");
  }

  @Test
  void anOfferIsTakenBackOrRefused() {
    people.offerOwnership(mia);
    mias.people().endOffer();
    conflict(() -> mias.people().acceptOwnership());
    people.offerOwnership(mia);
    people.endOffer();
    conflict(() -> mias.people().acceptOwnership());
  }

  @Test
  void anInvitationIsReplacedAndTakenBack() {
    var first = people.invite(ZOE, WorkspaceRole.MEMBER);
    var second = people.invite(ZOE, WorkspaceRole.ADMIN);
    assertThat(second).isNotEqualTo(first).hasSize(32);

    var open = people.everybody(UNWATCHED).invitations();
    assertThat(open).extracting(InvitationRow::email).containsExactly("zoe@example.org");
    assertThat(open).extracting(InvitationRow::role).containsExactly(WorkspaceRole.ADMIN);
    people.withdraw(open.getFirst().id());
    assertThat(people.everybody(UNWATCHED).invitations()).isEmpty();
    assertThat(history()).startsWith("INVITATION_WITHDRAWN", "MEMBER_INVITED", "MEMBER_INVITED");
  }

  @Test
  void nobodyIsInvitedTwiceOrAsOwner() {
    conflict(() -> people.invite(new EmailAddress("MIA@example.org"), WorkspaceRole.MEMBER));
    conflict(() -> people.invite(ZOE, WorkspaceRole.OWNER));
  }

  private PersonRow named(String name) {
    return people.everybody(UNWATCHED).people().stream()
        .filter(person -> person.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private List<String> history() {
    return historyOf(fixture.alder());
  }

  private static List<String> historyOf(WorkspaceSession session) {
    return session
        .transactions()
        .read(
            UNWATCHED,
            unit ->
                unit.queries(
                    hibernate ->
                        hibernate
                            .createSelectionQuery(
                                "select e.action from AuditEntry e order by e.seq desc",
                                String.class)
                            .getResultList()));
  }

  private static void forbidden(ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem()).isInstanceOf(Problem.Forbidden.class));
  }

  private static void conflict(ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem()).isInstanceOf(Problem.Conflict.class));
  }
}
