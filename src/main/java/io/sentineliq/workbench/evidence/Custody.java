package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.evidence.custody.Statement;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.workspace.Colleague;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What people do to items, each act signed. Never called on the user-interface thread. */
public interface Custody {

  /** What a person can say in one field, in characters. */
  int LONGEST = 4_000;

  /** Letters of a place. */
  int LONGEST_PLACE = 500;

  /** Letters of the number of a seal. */
  int LONGEST_SEAL = 200;

  /**
   * The statement that {@code command} would sign now, exactly but for its time. {@code Problem}
   * when it is not possible.
   */
  Statement preview(CustodyCommand command, Signer signer, Progress progress);

  /**
   * Does it: one entry for the item, signed by {@code signer}, in one transaction with its audit
   * entry and timeline event. {@code Problem.InvalidField} when something needed is missing, {@code
   * Problem.Conflict} when it is not possible where the item stands.
   */
  void act(CustodyCommand command, Signer signer, Progress progress);

  /** The same for several items: all or none. */
  void actOnAll(List<CustodyCommand> commands, Signer signer, Progress progress);

  /**
   * Tells custodian and keeper, once for each date, of items that should have been brought back;
   * how many there were.
   */
  int remind();

  /** What can be done to an item by whoever works here, as it stands now. */
  Set<CustodyAction> possible(UUID itemId, Progress progress);

  /** People an item can be offered to, by name: members who may see its case, without oneself. */
  List<Colleague> receivers(UUID itemId, Progress progress);
}
