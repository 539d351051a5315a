package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.evidence.CustodyEntryRow;
import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.evidence.custody.Party;
import io.sentineliq.workbench.evidence.custody.SignatureCheck;
import io.sentineliq.workbench.evidence.custody.Statement;
import io.sentineliq.workbench.evidence.custody.StatementField;
import io.sentineliq.workbench.evidence.ui.CustodyStep.PartyLine;
import io.sentineliq.workbench.evidence.ui.CustodyStep.ProofLine;
import io.sentineliq.workbench.evidence.ui.CustodyStep.Tone;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What an entry of a chain says, in words. */
final class EntryWords {

  /** What a reader wants to know first, in this order. */
  private static final List<StatementField> TOLD =
      List.of(
          StatementField.PURPOSE,
          StatementField.TO,
          StatementField.SEAL_OUT,
          StatementField.SEAL_IN,
          StatementField.CONDITION,
          StatementField.DUE,
          StatementField.AUTHORITY,
          StatementField.METHOD,
          StatementField.TRANSPORT,
          StatementField.WITNESS,
          StatementField.CLOCK_OFFSET,
          StatementField.CORRECTS,
          StatementField.NOTE);

  private static final Set<CustodyAction> MOVES =
      Set.of(
          CustodyAction.TRANSFER_OFFERED,
          CustodyAction.TRANSFERRED,
          CustodyAction.CHECKED_OUT,
          CustodyAction.CHECKED_IN,
          CustodyAction.SEALED,
          CustodyAction.STORED);

  private final ZoneId zone;
  private final List<Instant> moments = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  EntryWords(ZoneId zone) {
    this.zone = zone;
  }

  /** When the entries that were told happened. */
  List<Instant> moments() {
    return moments;
  }

  CustodyStep step(CustodyEntryRow entry) {
    var action = entry.statement().action();
    moments.add(entry.envelope().at());
    numbers.put(entry.envelope().hash(), entry.number());
    return new CustodyStep(
        tone(entry, action),
        icon(action),
        Messages.of(action),
        Moments.shortly(entry.envelope().at(), zone) + " · #" + entry.number(),
        detail(entry),
        parties(entry),
        proof(entry));
  }

  CustodyStep gap(Period gap) {
    var when = Moments.shortly(gap.from(), zone) + " → " + Moments.shortly(gap.until(), zone);
    return new CustodyStep(
        Tone.GAP,
        "mdi2a-alert-outline",
        Messages.text("evidence.gap", StoryTeller.length(gap.length())),
        when,
        Messages.text("evidence.gap.detail"),
        List.of(),
        List.of());
  }

  private static Tone tone(CustodyEntryRow entry, CustodyAction action) {
    var isSuspect =
        entry.signature() == SignatureCheck.INVALID || entry.signature() == SignatureCheck.NO_KEY;
    if (action == CustodyAction.VERIFICATION_FAILED || isSuspect) {
      return Tone.BAD;
    }
    if (action == CustodyAction.VERIFIED) {
      return Tone.SOUND;
    }
    return MOVES.contains(action) ? Tone.MOVED : Tone.PLAIN;
  }

  static String icon(CustodyAction action) {
    return switch (action) {
      case COLLECTED, IMPORTED -> "mdi2a-archive-outline";
      case TRANSFER_OFFERED -> "mdi2a-account-arrow-right-outline";
      case TRANSFERRED -> "mdi2s-swap-horizontal";
      case TRANSFER_REFUSED -> "mdi2a-account-cancel-outline";
      case CHECKED_OUT -> "mdi2a-arrow-top-right";
      case CHECKED_IN -> "mdi2a-arrow-bottom-left";
      case ACCESSED -> "mdi2e-eye-outline";
      case ANALYZED -> "mdi2m-magnify";
      case VERIFIED -> "mdi2c-check";
      case VERIFICATION_FAILED -> "mdi2c-close-octagon-outline";
      case COPIED -> "mdi2c-content-duplicate";
      case EXPORTED -> "mdi2e-export";
      case SEALED -> "mdi2l-lock-check-outline";
      case SEAL_BROKEN -> "mdi2l-lock-open-variant-outline";
      case STORED -> "mdi2p-package-variant-closed";
      case QUARANTINED -> "mdi2b-biohazard";
      case PRESERVED, HOLD_RELEASED -> "mdi2g-gavel";
      case RETURNED_TO_OWNER -> "mdi2k-keyboard-return";
      case HANDED_OVER -> "mdi2e-exit-run";
      case DISPOSED -> "mdi2d-delete-outline";
      case CORRECTED -> "mdi2p-pencil-outline";
    };
  }

  private String detail(CustodyEntryRow entry) {
    var said = new ArrayList<String>();
    said.add(VisibleText.of(entry.envelope().actorName()));
    TOLD.forEach(field -> field(entry.statement(), field, said));
    if (entry.isBackdated()) {
      said.add(Messages.text("evidence.backdated"));
    }
    if (entry.statement().action() == CustodyAction.VERIFICATION_FAILED) {
      said.add(Messages.text("evidence.failed.stays"));
    }
    return said.stream()
        .map(words -> words.endsWith(".") ? words : words + ".")
        .collect(Collectors.joining(" "));
  }

  private void field(Statement statement, StatementField field, List<String> said) {
    var value = statement.get(field);
    if (!value.isEmpty()) {
      var words =
          switch (field) {
            case DUE -> statement.due().map(due -> Moments.shortly(due, zone)).orElse(value);
            case CORRECTS -> "#" + numbers.getOrDefault(value, 0);
            default -> VisibleText.of(value);
          };
      said.add(Messages.text("evidence.told", Messages.of(field), words));
    }
  }

  private static List<PartyLine> parties(CustodyEntryRow entry) {
    var lines = new ArrayList<PartyLine>();
    var statement = entry.statement();
    if (statement.releasedBy().map(Party::id).equals(statement.receivedBy().map(Party::id))) {
      return signedAlone(entry);
    }
    var isAnswer = entry.counterpart().isPresent();
    var signer = entry.envelope().actorId();
    statement
        .releasedBy()
        .ifPresent(
            party -> {
              var own = party.id().equals(signer);
              var other = entry.counterpart().map(half -> half.signature());
              var check = own ? entry.signature() : other.orElse(SignatureCheck.UNSIGNED);
              lines.add(line("evidence.party.released", party.name(), check));
            });
    statement
        .receivedBy()
        .ifPresent(
            party -> {
              var own = party.id().equals(signer) || isAnswer;
              var check = own ? entry.signature() : SignatureCheck.UNSIGNED;
              lines.add(line("evidence.party.received", party.name(), check));
            });
    return lines;
  }

  private static List<PartyLine> signedAlone(CustodyEntryRow entry) {
    return entry.signature() == SignatureCheck.UNSIGNED
        ? List.of()
        : List.of(line("evidence.party.signed", entry.envelope().actorName(), entry.signature()));
  }

  private static PartyLine line(String role, String name, SignatureCheck check) {
    return new PartyLine(Messages.text(role), VisibleText.of(name), check);
  }

  private static List<ProofLine> proof(CustodyEntryRow entry) {
    var envelope = entry.envelope();
    var lines = new ArrayList<ProofLine>();
    add(lines, "evidence.proof.entry", envelope.hash());
    add(lines, "evidence.proof.previous", envelope.previous());
    add(lines, "evidence.proof.statement", envelope.statement());
    add(lines, "evidence.proof.key", envelope.key());
    add(lines, "evidence.proof.signature", envelope.signature());
    add(lines, "evidence.proof.ledger", Numbers.grouped(envelope.sequence()));
    add(lines, "evidence.proof.workstation", VisibleText.of(envelope.workstation()));
    return lines;
  }

  private static void add(List<ProofLine> lines, String key, String value) {
    if (!value.isEmpty()) {
      lines.add(new ProofLine(Messages.text(key), value));
    }
  }
}
