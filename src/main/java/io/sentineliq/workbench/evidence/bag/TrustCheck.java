package io.sentineliq.workbench.evidence.bag;

import io.sentineliq.workbench.evidence.bag.BagCheck.Outcome;
import io.sentineliq.workbench.evidence.bag.BagVerifier.Checks;
import io.sentineliq.workbench.evidence.timestamp.TimestampException;
import io.sentineliq.workbench.evidence.timestamp.TimestampToken;
import io.sentineliq.workbench.ledger.Checkpoint;
import io.sentineliq.workbench.ledger.ConsistencyProof;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Times;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Who outside the bag says the same. */
final class TrustCheck {
  private final BagSource bag;
  private final BagContents contents;
  private final BagTrust trust;
  private final Checks checks;

  TrustCheck(BagSource bag, BagContents contents, BagTrust trust, Checks checks) {
    this.bag = bag;
    this.contents = contents;
    this.trust = trust;
    this.checks = checks;
  }

  void run() {
    if (trust.fingerprints().contains(contents.signer())) {
      checks.add(
          BagCheckKind.TRUST,
          Outcome.TRUSTED,
          "",
          Messages.text("bag.trustedKey", contents.signer()));
    } else if (!trust.fingerprints().isEmpty()) {
      note(Messages.text("bag.otherKey", contents.signer()));
    }
    trust.checkpoints().forEach(this::compare);
    try {
      stamps();
    } catch (IOException e) {
      checks.add(
          BagCheckKind.TIME,
          Outcome.FAILED,
          BagPath.CHECKPOINT_STAMP,
          String.valueOf(e.getMessage()));
    }
  }

  private void stamps() throws IOException {
    var isStamped = false;
    if (bag.names().contains(BagPath.CHECKPOINT_STAMP)) {
      isStamped = true;
      stamp(BagPath.CHECKPOINT_STAMP, token(), Sha256.of(bag.bytes(BagPath.CHECKPOINT)));
    }
    for (var stamp : trust.stamps()) {
      isStamped = true;
      stamp(BagPath.STATEMENT, stamp, contents.statement());
    }
    if (!isStamped) {
      checks.add(BagCheckKind.TIME, Outcome.NOTE, "", Messages.text("bag.notAnchored"));
    }
  }

  private TimestampToken token() throws IOException {
    try {
      return TimestampToken.parse(bag.bytes(BagPath.CHECKPOINT_STAMP));
    } catch (TimestampException e) {
      throw new IOException(Messages.of(e.fault()), e);
    }
  }

  private void stamp(String place, TimestampToken token, String sha256) {
    var time = Times.exact(token.time(), ZoneOffset.UTC);
    if (!token.isAbout(sha256)) {
      checks.add(BagCheckKind.TIME, Outcome.FAILED, place, Messages.text("bag.stampOfOther"));
    } else if (trust.roots().vouchFor(token)) {
      checks.add(
          BagCheckKind.TIME,
          Outcome.TRUSTED,
          place,
          Messages.text("bag.stamped", time, token.authority()));
    } else {
      checks.add(
          BagCheckKind.TIME,
          Outcome.NOTE,
          place,
          Messages.text("bag.stampedByStranger", time, token.authority()));
    }
  }

  private void compare(Checkpoint known) {
    var now = contents.checkpoint();
    if (!known.origin().equals(now.origin())) {
      note(Messages.text("bag.otherLedger", known.origin()));
      return;
    }
    try {
      var growth = growth(known);
      if (growth.isEmpty()) {
        note(Messages.text("bag.noGrowth", known.size()));
      } else if (growth.get().proves(known.root(), now.root())) {
        checks.add(
            BagCheckKind.TRUST, Outcome.TRUSTED, "", Messages.text("bag.grown", known.size()));
      } else {
        checks.add(
            BagCheckKind.TRUST,
            Outcome.FAILED,
            BagPath.CHECKPOINT,
            Messages.of(BagFault.REWRITTEN));
      }
    } catch (IOException e) {
      checks.add(BagCheckKind.TRUST, Outcome.FAILED, BagPath.GROWTH, Messages.of(BagFault.FORM));
    }
  }

  private Optional<ConsistencyProof> growth(Checkpoint known) throws IOException {
    var now = contents.checkpoint();
    if (known.size() == now.size()) {
      return Optional.of(new ConsistencyProof(now.size(), now.size(), List.of()));
    }
    try (var lines = BagLines.of(bag, BagPath.GROWTH)) {
      for (var line = lines.next(); line.isPresent(); line = lines.next()) {
        var proof = BagProof.parse(line.get(), "old_size");
        if (proof.place() == known.size() && proof.size() == now.size()) {
          return Optional.of(new ConsistencyProof(proof.place(), proof.size(), proof.path()));
        }
      }
    } catch (IllegalArgumentException e) {
      throw new DamagedBagException(BagPath.GROWTH, BagFault.FORM, e);
    }
    return Optional.empty();
  }

  private void note(String sentence) {
    checks.add(BagCheckKind.TRUST, Outcome.NOTE, "", sentence);
  }
}
