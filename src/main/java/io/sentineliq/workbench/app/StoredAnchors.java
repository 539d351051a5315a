package io.sentineliq.workbench.app;

import io.sentineliq.workbench.evidence.anchor.AnchorService;
import io.sentineliq.workbench.evidence.timestamp.TimestampException;
import io.sentineliq.workbench.evidence.timestamp.TimestampFolder;
import io.sentineliq.workbench.evidence.ui.Anchors;
import io.sentineliq.workbench.platform.file.AtomicFile;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Trusted times of the open workspace, carried out and in as files. */
final class StoredAnchors implements Anchors {

  private final AnchorService service;

  StoredAnchors(AnchorService service) {
    this.service = service;
  }

  @Override
  public Standing of(long leaf, Progress progress) {
    var covering = service.covering(leaf, progress);
    var anchor =
        covering.stream()
            .flatMap(kept -> anchor(kept).stream())
            .min(Comparator.comparing(Anchor::at));
    return new Standing(anchor, anchor.isEmpty() && !covering.isEmpty());
  }

  @Override
  public Optional<Anchor> newest(Progress progress) {
    return service.covering(0, progress).stream()
        .flatMap(kept -> anchor(kept).stream())
        .max(Comparator.comparingLong(Anchor::size));
  }

  private static Optional<Anchor> anchor(AnchorService.Kept kept) {
    return kept.token()
        .map(token -> new Anchor(kept.checkpoint().size(), token.time(), token.authority()));
  }

  @Override
  public void request(Path target, Progress progress) {
    var request = service.ask(progress);
    try {
      AtomicFile.write(target, request.bytes());
    } catch (IOException e) {
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
      var why = accept(answer, progress);
      if (why.isEmpty()) {
        anchored++;
      } else {
        refused.add(
            Messages.text("evidence.collected.why", String.valueOf(answer.getFileName()), why));
      }
    }
    return new Accepted(anchored, refused);
  }

  private String accept(Path answer, Progress progress) {
    try {
      var isTaken = service.accept(TimestampFolder.read(answer), progress);
      return isTaken ? "" : Messages.text("evidence.anchor.unasked");
    } catch (TimestampException e) {
      return Messages.of(e.fault());
    } catch (IOException e) {
      return String.valueOf(e.getMessage());
    }
  }
}
