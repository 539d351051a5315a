package io.sentineliq.workbench.evidence.anchor;

import io.sentineliq.workbench.evidence.timestamp.TimestampException;
import io.sentineliq.workbench.evidence.timestamp.TimestampRequest;
import io.sentineliq.workbench.evidence.timestamp.TimestampToken;
import io.sentineliq.workbench.ledger.Checkpoint;
import io.sentineliq.workbench.ledger.StoredLedger;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.task.Progress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Asks for trusted times of the ledger and keeps the answers. Never on the UI thread. */
public final class AnchorService {

  private static final String ASKED = "TRUSTED_TIME_REQUESTED";
  private static final String GIVEN = "TRUSTED_TIME_GIVEN";

  private final Transactions transactions;

  /** Works in the workspace of {@code transactions}. */
  public AnchorService(Transactions transactions) {
    this.transactions = transactions;
  }

  /**
   * A checkpoint that was asked about.
   *
   * @param token the answer, empty until it comes
   */
  public record Kept(Checkpoint checkpoint, Optional<TimestampToken> token) {}

  /** A new question about the ledger of this moment, which is kept. */
  public TimestampRequest ask(Progress progress) {
    return transactions.write(progress, AnchorService::ask);
  }

  private static TimestampRequest ask(UnitOfWork unit) {
    var ledger = new StoredLedger(unit);
    var checkpoint = ledger.checkpoint(ledger.size());
    var request = TimestampRequest.about(sha256(checkpoint));
    var kept = new TrustedTime(checkpoint, request.bytes(), unit.actor().id(), unit.now());
    unit.add(kept);
    tell(unit, ASKED, kept, request.sha256());
    return request;
  }

  /**
   * Keeps {@code answer} when it answers one of the open questions; whether it does. Throws {@link
   * TimestampException} for what is no sound answer.
   */
  public boolean accept(byte[] answer, Progress progress) throws TimestampException {
    var token = TimestampToken.parse(answer);
    return transactions.write(progress, unit -> accept(unit, answer, token));
  }

  private static boolean accept(UnitOfWork unit, byte[] answer, TimestampToken token) {
    var question =
        unit.queries(AnchorQueries_::new).open().stream()
            .filter(open -> isAnsweredBy(token, open))
            .findFirst();
    question.ifPresent(
        open -> {
          var given = open.answered(answer, unit.actor().id(), unit.now());
          unit.add(given);
          tell(unit, GIVEN, given, sha256(answer));
        });
    return question.isPresent();
  }

  /**
   * What was asked about ledgers that have the entry {@code leaf}, as far as the ledger still has
   * what it had then.
   */
  public List<Kept> covering(long leaf, Progress progress) {
    return transactions.read(progress, reading -> covering(reading, leaf));
  }

  private static List<Kept> covering(Reading reading, long leaf) {
    var ledger = new StoredLedger(reading);
    var size = ledger.size();
    return reading.queries(AnchorQueries_::new).covering(leaf).stream()
        .filter(kept -> kept.ledgerSize() <= size)
        .flatMap(kept -> kept(ledger.checkpoint(kept.ledgerSize()), kept).stream())
        .toList();
  }

  /** Empty when the ledger does not have, or never had, what {@code kept} says of it. */
  private static Optional<Kept> kept(Checkpoint checkpoint, TrustedTime kept) {
    return checkpoint.text().equals(kept.checkpoint())
        ? Optional.of(new Kept(checkpoint, kept.answer().flatMap(a -> sound(checkpoint, a))))
        : Optional.empty();
  }

  /** What somebody put into the store by another way may be anything. */
  private static Optional<TimestampToken> sound(Checkpoint checkpoint, byte[] answer) {
    try {
      return Optional.of(TimestampToken.parse(answer))
          .filter(token -> token.isAbout(sha256(checkpoint)));
    } catch (TimestampException e) {
      return Optional.empty();
    }
  }

  private static boolean isAnsweredBy(TimestampToken token, TrustedTime open) {
    try {
      return token.answers(TimestampRequest.parse(open.request()));
    } catch (TimestampException e) {
      return false;
    }
  }

  private static void tell(UnitOfWork unit, String act, TrustedTime kept, String digest) {
    var size = Long.toString(kept.ledgerSize());
    unit.audit(act, kept.ref(), size, Difference.of("sha256", "", digest));
  }

  private static String sha256(Checkpoint checkpoint) {
    return sha256(checkpoint.text().getBytes(StandardCharsets.UTF_8));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
