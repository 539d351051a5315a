package io.sentineliq.workbench.support;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The watch over statements is itself watched: it must cry, and only when there is cause. */
class TenantScopeTest {

  private final TenantScope scope = new TenantScope(Set.of("alert", "alert_tag"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select id from alert",
        "select a.id from alert a where a.id = ?",
        "select a.id from Alert as a where a.status = 'workspace_id'",
        "select 1 from alert a join alert_tag t on t.alert_id = a.id where a.workspace_id = ?",
        "update alert set title = ? where id = ?",
        "delete from alert_tag where alert_id = ?",
        "insert into alert_tag (alert_id, tag) values (?, ?)",
        "select (select count(*) from alert_tag t where t.alert_id = a.id) from alert a where"
            + " a.workspace_id = ?",
      })
  void criesWhenTheWorkspaceIsForgotten(String sql) {
    assertThatThrownBy(() -> scope.check(sql)).isInstanceOf(AssertionError.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select name from workspace where id = ?",
        "select a.id from alert a where a.workspace_id = ? and a.id = ?",
        "update alert set title = ? where id = ? and workspace_id = ?",
        "insert into alert_tag (workspace_id, alert_id, tag) values (?, ?, ?)",
        "select 1 from alert a join alert_tag t on t.workspace_id = a.workspace_id and t.alert_id ="
            + " a.id where a.workspace_id = ?",
        "select append_audit(?, ?, ?, ?, ?, ?)",
      })
  void isSilentOtherwise(String sql) {
    assertThatCode(() -> scope.check(sql)).doesNotThrowAnyException();
  }
}
