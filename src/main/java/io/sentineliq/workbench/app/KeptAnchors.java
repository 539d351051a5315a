package io.sentineliq.workbench.app;

import io.sentineliq.workbench.evidence.timestamp.TimestampException;
import io.sentineliq.workbench.evidence.timestamp.TimestampFolder;
import io.sentineliq.workbench.evidence.timestamp.TimestampToken;
import io.sentineliq.workbench.evidence.ui.Anchors;
import io.sentineliq.workbench.ledger.Checkpoint;
import io.sentineliq.workbench.ledger.StoredLedger;
import io.sentineliq.workbench.platform.file.AtomicFile;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Trusted times that this computer keeps: for each, the checkpoint it is about as {@code SIZE.txt},
 * the request as {@code SIZE.tsq} and, when it came, the answer as {@code SIZE.tsr}. Whoever looks
 * compares the checkpoint with the ledger again: a time says nothing of a history that was
 * rewritten.
 */
final class KeptAnchors implements Anchors {

  private static final String CHECKPOINT = ".txt";
  private static final String REQUEST = ".tsq";
  private static final String ANSWER = ".tsr";

  private final Transactions transactions;
  private final Path folder;

  /** Those in {@code folder}, which is made when the first comes. */
  KeptAnchors(Transactions transactions, Path folder) {
    this.transactions = transactions;
    this.folder = folder;
  }

  @Override
  public Standing of(long leaf, Progress progress) {
    var covering = kept(progress, checkpoint -> checkpoint.size() > leaf);
    var anchor =
        covering.stream()
            .flatMap(checkpoint -> anchor(checkpoint).stream())
            .min(Comparator.comparing(Anchor::at));
    return new Standing(anchor, anchor.isEmpty() && !covering.isEmpty());
  }

  @Override
  public Optional<Anchor> newest(Progress progress) {
    return kept(progress, any -> true).stream()
        .flatMap(checkpoint -> anchor(checkpoint).stream())
        .max(Comparator.comparingLong(Anchor::size));
  }

  @Override
  public void request(Path target, Progress progress) {
    var checkpoint =
        transactions.read(
            progress,
            reading -> {
              var ledger = new StoredLedger(reading);
              return ledger.checkpoint(ledger.size());
            });
    var text = checkpoint.text().getBytes(StandardCharsets.UTF_8);
    var name = Long.toString(checkpoint.size());
    try {
      Files.createDirectories(folder);
      AtomicFile.write(folder.resolve(name + CHECKPOINT), text);
      var request = new TimestampFolder(folder).request(name, sha256(text));
      AtomicFile.write(target, request.bytes());
    } catch (IOException | TimestampException e) {
      throw new Problem.UnwritableOutput(target.toString(), String.valueOf(e.getMessage()))
          .asException(e);
    }
  }

  @Override
  public Accepted accept(List<Path> answers, Progress progress) {
    var anchored = 0;
    var refused = new ArrayList<String>();
    for (var answer : answers) {
      progress.stopIfCancelled();
      var why = accept(answer);
      if (why.isEmpty()) {
        anchored++;
      } else {
        refused.add(
            Messages.text("evidence.collected.why", String.valueOf(answer.getFileName()), why));
      }
    }
    return new Accepted(anchored, refused);
  }

  private String accept(Path answer) {
    try {
      var bytes = TimestampFolder.read(answer);
      var isTaken =
          Files.isDirectory(folder) && new TimestampFolder(folder).accept(bytes).isPresent();
      return isTaken ? "" : Messages.text("evidence.anchor.unasked");
    } catch (TimestampException e) {
      return Messages.of(e.fault());
    } catch (IOException e) {
      return String.valueOf(e.getMessage());
    }
  }

  /** The checkpoints that were asked about, as far as the ledger still has what they say. */
  private List<Checkpoint> kept(Progress progress, Predicate<Checkpoint> wanted) {
    var asked = asked();
    if (asked.isEmpty()) {
      return List.of();
    }
    return transactions.read(
        progress,
        reading -> {
          var ledger = new StoredLedger(reading);
          var size = ledger.size();
          return asked.stream()
              .filter(wanted)
              .filter(checkpoint -> checkpoint.size() <= size)
              .filter(checkpoint -> ledger.checkpoint(checkpoint.size()).equals(checkpoint))
              .toList();
        });
  }

  private List<Checkpoint> asked() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    var found = new ArrayList<Checkpoint>();
    try (var files = Files.newDirectoryStream(folder, "*" + REQUEST)) {
      for (var file : files) {
        var name = String.valueOf(file.getFileName()).replace(REQUEST, CHECKPOINT);
        found.add(Checkpoint.parse(Files.readString(folder.resolve(name))));
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new Problem.UnreadableInput(folder.toString(), String.valueOf(e.getMessage()))
          .asException(e);
    }
    return found;
  }

  private Optional<Anchor> anchor(Checkpoint checkpoint) {
    var file = folder.resolve(checkpoint.size() + ANSWER);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      var token = TimestampToken.parse(TimestampFolder.read(file));
      return token.isAbout(sha256(checkpoint.text().getBytes(StandardCharsets.UTF_8)))
          ? Optional.of(new Anchor(checkpoint.size(), token.time(), token.authority()))
          : Optional.empty();
    } catch (TimestampException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new Problem.UnreadableInput(file.toString(), String.valueOf(e.getMessage()))
          .asException(e);
    }
  }

  private static String sha256(byte[] text) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
