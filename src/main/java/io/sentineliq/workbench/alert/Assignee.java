package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.workspace.MemberQueries_;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom a taking or assigning act names; nobody for the others. */
record Assignee(@Nullable UUID id, String name) {

  private static final String FIELD = "assignee";
  private static final Assignee NOBODY = new Assignee(null, "");

  /** {@link Problem.InvalidField} unless it is nobody or a member of the workspace. */
  static Assignee of(AlertAct act, UnitOfWork unit) {
    return switch (act) {
      case AlertAct.Take _ -> member(unit, unit.actor().id());
      case AlertAct.Assign(UUID id) when id != null -> member(unit, id);
      default -> NOBODY;
    };
  }

  Map<String, String> facts() {
    return Map.of("assignee_id", String.valueOf(id), "assignee_name", name);
  }

  private static Assignee member(UnitOfWork unit, UUID userId) {
    return unit.queries(MemberQueries_::new)
        .nameOf(userId)
        .map(name -> new Assignee(userId, name))
        .orElseThrow(
            () ->
                new Problem.InvalidField(FIELD, "alert.act.assign.noMember", List.of())
                    .asException());
  }
}
