package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.account.signing.SigningKey;
import io.sentineliq.workbench.account.signing.SigningKeys;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.workspace.MemberQueries_;
import io.sentineliq.workbench.workspace.WorkspaceRole;
import java.util.UUID;

/** The keys of a workspace by the rules that hold on either store. */
public final class TeamKeyService implements TeamKeys {

  private final Transactions transactions;

  /** Works through {@code transactions}. */
  public TeamKeyService(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public KeyList all(Progress progress) {
    return transactions.read(progress, TeamKeyService::list);
  }

  @Override
  public void revoke(UUID keyId, String reason, Progress progress) {
    transactions.write(
        progress,
        unit -> {
          var list = list(unit);
          var key =
              list.keys().stream()
                  .filter(held -> held.row().id().equals(keyId))
                  .findFirst()
                  .orElseThrow(
                      () -> new Problem.NotFound(SigningKey.class.getSimpleName()).asException());
          if (key.end().isEmpty() && !list.canRevoke(key)) {
            throw new Problem.Forbidden(Messages.text("evidence.keys.act")).asException();
          }
          SigningKeys.revoke(unit, keyId, reason);
          return keyId;
        });
  }

  private static KeyList list(Reading unit) {
    var me = unit.actor().id();
    var role = unit.queries(MemberQueries_::new).roleOf(me).orElse(WorkspaceRole.MEMBER);
    return new KeyList(me, role.reaches(WorkspaceRole.ADMIN), SigningKeys.held(unit));
  }
}
