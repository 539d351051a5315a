package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.casefile.CaseFile;
import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.evidence.custody.CustodyRefusal;
import io.sentineliq.workbench.evidence.custody.CustodyStanding;
import io.sentineliq.workbench.evidence.custody.Statement;
import io.sentineliq.workbench.evidence.custody.StatementField;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.workspace.Colleague;
import io.sentineliq.workbench.workspace.MemberQueries_;
import io.sentineliq.workbench.workspace.WorkspaceRole;
import java.io.IOException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Acts on items over the store. */
public final class CustodyService implements Custody {

  private static final Logger LOG = LoggerFactory.getLogger(CustodyService.class);

  /** What whoever runs the workspace alone may do, or has entries of its own. */
  private static final Set<CustodyAction> FOR_ADMINISTRATORS =
      EnumSet.of(
          CustodyAction.DISPOSED, CustodyAction.RETURNED_TO_OWNER, CustodyAction.HOLD_RELEASED);

  private static final String RECEIVER = "receiver";

  private static final Set<CustodyAction> FOR_CUSTODIANS =
      EnumSet.of(
          CustodyAction.TRANSFER_OFFERED, CustodyAction.CHECKED_IN, CustodyAction.HANDED_OVER);

  private final Transactions transactions;
  private final CustodyWriter writer;
  private final VaultGate gate;

  /** Works through {@code transactions}; entries go to {@code log}. */
  CustodyService(Transactions transactions, CustodyLog log, VaultGate gate) {
    this.transactions = transactions;
    this.gate = gate;
    this.writer = new CustodyWriter(log);
  }

  @Override
  public Statement preview(CustodyCommand command, Signer signer, Progress progress) {
    return transactions.read(
        progress,
        unit -> {
          var item = unit.require(Evidence.class, command.itemId());
          return statement(unit, item, command, signer);
        });
  }

  @Override
  public void act(CustodyCommand command, Signer signer, Progress progress) {
    actOnAll(List.of(command), signer, progress);
  }

  @Override
  public void actOnAll(List<CustodyCommand> commands, Signer signer, Progress progress) {
    // Rows are locked in one order by everybody.
    var ordered = commands.stream().sorted(Comparator.comparing(CustodyCommand::itemId)).toList();
    transactions.write(
        progress,
        unit -> {
          ordered.forEach(command -> act(unit, command, signer));
          return Boolean.TRUE;
        });
    ordered.stream()
        .filter(command -> command.action() == CustodyAction.DISPOSED)
        .forEach(command -> forget(command.itemId()));
  }

  @Override
  public int remind() {
    return transactions.write(Progress.unwatched(), CustodyNews::remind);
  }

  @Override
  public Set<CustodyAction> possible(UUID itemId, Progress progress) {
    return transactions.read(
        progress,
        unit -> {
          var standing = unit.require(EvidenceState.class, itemId).standing();
          var possible = EnumSet.noneOf(CustodyAction.class);
          for (var action : CustodyAction.values()) {
            if (refusal(unit, action, standing).isEmpty()) {
              possible.add(action);
            }
          }
          return possible;
        });
  }

  @Override
  public List<Colleague> receivers(UUID itemId, Progress progress) {
    return transactions.read(
        progress, unit -> receivers(unit, unit.require(Evidence.class, itemId)));
  }

  /** The same inside a transaction that does more. */
  void act(UnitOfWork unit, CustodyCommand command, Signer signer) {
    var item = unit.require(Evidence.class, command.itemId());
    CustodyNews.tell(unit, item, command);
    writer.sign(unit, item, statement(unit, item, command, signer), signer);
    if (command.action() == CustodyAction.DISPOSED
        && item.content().isPresent()
        && VaultSpace.references(unit, item.content().get()) == 1) {
      VaultSpace.add(unit, -item.size().orElse(0L));
    }
  }

  /** The bytes go with the last item that refers to them; the next start sweeps what stays. */
  private void forget(UUID itemId) {
    var content =
        transactions.read(
            Progress.unwatched(), unit -> unit.require(Evidence.class, itemId).content());
    try {
      if (content.isPresent()) {
        gate.deleteUnreferenced(content.get());
      }
    } catch (IOException e) {
      LOG.warn("content of a disposed item stays until the next start", e);
    }
  }

  private static Statement statement(
      Reading unit, Evidence item, CustodyCommand command, Signer signer) {
    var standing = unit.require(EvidenceState.class, command.itemId()).standing();
    requireTold(command);
    var refusal = refusal(unit, command.action(), standing);
    if (refusal.isPresent()) {
      throw CustodyProblems.of(refusal.get(), command.action());
    }
    command
        .receiverId()
        .ifPresent(
            id -> {
              if (receivers(unit, item).stream().noneMatch(person -> person.id().equals(id))) {
                throw new Problem.InvalidField(RECEIVER, "evidence.invalid.receiver", List.of())
                    .asException();
              }
            });
    return new Statements(unit, item, standing).of(command, signer);
  }

  private static void requireTold(CustodyCommand command) {
    for (var field : CustodyFields.of(command.action()).needed()) {
      if (command.told().getOrDefault(field, "").isBlank()) {
        throw new Problem.InvalidField(field.key(), "evidence.invalid.needed", List.of())
            .asException();
      }
    }
    command
        .told()
        .forEach(
            (field, value) -> {
              if (value.length() > longest(field)) {
                throw new Problem.InvalidField(
                        field.key(), "evidence.invalid.text", List.of(longest(field)))
                    .asException();
              }
            });
  }

  /** A receipt is a whole statement of its own; places and seals are columns of lists. */
  private static int longest(StatementField field) {
    return switch (field) {
      case RECEIPT_STATEMENT -> 10 * Custody.LONGEST;
      case TO -> Custody.LONGEST_PLACE;
      case SEAL_IN, SEAL_OUT -> Custody.LONGEST_SEAL;
      default -> Custody.LONGEST;
    };
  }

  private static Optional<CustodyRefusal> refusal(
      Reading unit, CustodyAction action, CustodyStanding standing) {
    var me = unit.actor().id();
    var refusal = standing.refusal(action, me);
    if (refusal.isPresent()) {
      return refusal;
    }
    if (FOR_ADMINISTRATORS.contains(action) && !isAdministrator(unit)) {
      return Optional.of(CustodyRefusal.NOT_ADMINISTRATOR);
    }
    return FOR_CUSTODIANS.contains(action)
            && !me.equals(standing.custodian())
            && !isAdministrator(unit)
        ? Optional.of(CustodyRefusal.NOT_CUSTODIAN)
        : Optional.empty();
  }

  private static boolean isAdministrator(Reading unit) {
    return unit.queries(MemberQueries_::new)
        .roleOf(unit.actor().id())
        .filter(role -> role != WorkspaceRole.MEMBER)
        .isPresent();
  }

  private static List<Colleague> receivers(Reading unit, Evidence item) {
    var me = unit.actor().id();
    var caseFile = unit.require(CaseFile.class, item.caseId());
    if (caseFile.confidentiality().isForFew()) {
      return unit.queries(EvidenceQueries_::new).initiated(item.caseId(), me, WorkspaceRole.MEMBER);
    }
    return unit.queries(MemberQueries_::new).active().stream()
        .filter(person -> !person.id().equals(me))
        .toList();
  }
}
