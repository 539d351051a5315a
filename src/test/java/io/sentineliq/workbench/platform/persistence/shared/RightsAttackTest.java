package io.sentineliq.workbench.platform.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.support.OnEachServer;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attacks on rights that a role does not have: R17 of {@code src/docs/attacks.md}. */
@OnEachServer
class RightsAttackTest extends Attacked {

  @ParameterizedTest
  @DisplayName("R17 a member changes nothing that is in the charge of others")
  @ValueSource(
      strings = {
        "update incident set title = 'mine'",
        "update incident set assignee_id = my_account()",
        "update incident set status = 'CLOSED', version = version + 1",
        "update incident set sla_breached = true",
        "update incident set version = 0",
        "update case_file set title = 'mine'",
        "update case_file set investigator_id = my_account()",
        "update case_file set investigator_id = null",
        "update case_file set confidentiality = 'PUBLIC', version = version + 1",
        "update case_file set status = 'CLOSED'",
        "insert into case_member (workspace_id, case_id, user_id, added_at)"
            + " select workspace_id, id, my_account(), now() from case_file",
        "insert into incident_member (workspace_id, incident_id, user_id, added_at)"
            + " select workspace_id, id, my_account(), now() from incident",
        "update case_member set user_id = my_account()",
        "select keep_to_own_case()",
      })
  void aMemberIsRefusedWhatIsInTheChargeOfOthers(String sql) throws SQLException {
    try (var mia = fixture.raw("mia")) {
      refused(mia, sql);
    }
  }

  @ParameterizedTest
  @DisplayName("R17 a member neither runs nor takes a workspace")
  @ValueSource(
      strings = {
        "select change_role((my_workspaces())[1], my_account(), 'ADMIN', 'psql')",
        "select change_role((my_workspaces())[1], my_account(), 'OWNER', 'psql')",
        "select remove_member((my_workspaces())[1], owner_id, 'psql') from workspace",
        "select invite_member((my_workspaces())[1], gen_random_uuid(), 'm@example.org', 'ADMIN',"
            + " sha256(''), 'psql')",
        "select offer_ownership((my_workspaces())[1], my_account(), 'psql')",
        "select accept_ownership((my_workspaces())[1], 'psql')",
        "select describe_workspace((my_workspaces())[1], 0, '{\"name\": \"Mine\"}', 'psql')",
        "select change_logo((my_workspaces())[1], null, 'psql')",
        "select suspend_workspace((my_workspaces())[1], 'psql')",
        "select delete_workspace((my_workspaces())[1], 'alder', 'psql')",
        "select reopen_workspace((my_workspaces())[1], 'psql')",
        "select purge_workspace((my_workspaces())[1], 'alder', 'psql')",
        "select accept_invitation('a guess', 'psql')",
        "select acting_as((my_workspaces())[1], 'OWNER')",
        "select token_hash from workspace_invitation",
        "insert into workspace_invitation select * from workspace_invitation",
        "insert into ownership_transfer select * from ownership_transfer",
        "update ownership_transfer set offered_to = my_account()",
        "insert into workspace_tombstone select * from workspace_tombstone",
        "delete from workspace_tombstone",
      })
  void aMemberDoesNotRunTheWorkspace(String sql) throws SQLException {
    try (var mia = fixture.raw("mia")) {
      refused(mia, sql);
    }
  }

  @ParameterizedTest
  @DisplayName("R17 an owner neither goes without a successor nor ends what was not exported")
  @ValueSource(
      strings = {
        "select remove_member((my_workspaces())[1], my_account(), 'psql')",
        "select change_role((my_workspaces())[1], my_account(), 'ADMIN', 'psql')",
        "select change_role((my_workspaces())[1], user_id, 'OWNER', 'psql') from workspace_member"
            + " where role = 'MEMBER'",
        "select purge_workspace((my_workspaces())[1], 'alder', 'psql')",
        "update workspace set storage_quota = null",
        "delete from workspace_tombstone",
      })
  void anOwnerIsRefusedWhatNobodyMay(String sql) throws SQLException {
    try (var ana = fixture.raw("ana")) {
      refused(ana, sql);
    }
  }

  @Test
  @DisplayName("R17 nor the texts of such a case")
  void aMemberRewritesNoFindings() throws SQLException {
    try (var mia = fixture.raw("mia")) {
      assertThat(execute(mia, "update case_text set findings = 'none'")).isZero();
      mia.rollback();
    }
  }

  @Test
  @DisplayName("R17 what is nobody's or one's own can be changed, and clocks are watched by all")
  void aMemberChangesWhatIsNobodys() throws SQLException {
    try (var mia = fixture.raw("mia")) {
      assertThat(execute(mia, "update incident set sla_breached = true, version = version + 1"))
          .isPositive();
      mia.rollback();
    }
    try (var ana = fixture.raw("ana")) {
      execute(ana, "update incident set assignee_id = null");
      execute(ana, "select append_audit('" + alder + "', 'A', 'B', 'c', '{}', 'psql')");
      ana.commit();
    }
    try (var mia = fixture.raw("mia")) {
      assertThat(execute(mia, "update incident set title = 'taken over'")).isPositive();
      mia.rollback();
    }
    giveEverythingToAna();
  }
}
