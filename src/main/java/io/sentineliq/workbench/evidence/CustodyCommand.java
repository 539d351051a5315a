package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.evidence.custody.Statement;
import io.sentineliq.workbench.evidence.custody.StatementField;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing that a person does to an item. What can be said about it, and what must be, {@link
 * CustodyFields} knows.
 *
 * @param receiverId to whom it is offered
 * @param told what the person says about it
 */
public record CustodyCommand(
    UUID itemId,
    CustodyAction action,
    Optional<UUID> receiverId,
    Map<StatementField, String> told) {

  /** Copies what is told; refuses what cannot be said about such an act. */
  public CustodyCommand {
    var copy = new EnumMap<StatementField, String>(StatementField.class);
    copy.putAll(told);
    told = Collections.unmodifiableMap(copy);
    if (!CustodyFields.of(action).asked().containsAll(told.keySet())) {
      throw new IllegalArgumentException(action + " does not say " + told.keySet());
    }
  }

  /** {@code action} on an item, of which nothing is said yet. */
  public static CustodyCommand of(UUID itemId, CustodyAction action) {
    return new CustodyCommand(itemId, action, Optional.empty(), Map.of());
  }

  /** An offer to {@code receiver}, who must accept in a session of their own. */
  public static CustodyCommand offer(UUID itemId, UUID receiver) {
    return new CustodyCommand(
        itemId, CustodyAction.TRANSFER_OFFERED, Optional.of(receiver), Map.of());
  }

  /** The same, which also says {@code text}. */
  public CustodyCommand with(StatementField field, String text) {
    var more = new EnumMap<StatementField, String>(StatementField.class);
    more.putAll(told);
    more.put(field, text);
    return new CustodyCommand(itemId, action, receiverId, more);
  }

  /** The same, which also names a moment. */
  public CustodyCommand with(StatementField field, Instant moment) {
    return with(field, Statement.moment(moment.truncatedTo(ChronoUnit.MICROS)));
  }
}
