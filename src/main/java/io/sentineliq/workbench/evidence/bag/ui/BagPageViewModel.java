package io.sentineliq.workbench.evidence.bag.ui;

import io.sentineliq.workbench.evidence.bag.BagCheck;
import io.sentineliq.workbench.evidence.bag.BagTrust;
import io.sentineliq.workbench.evidence.bag.BagVerdict;
import io.sentineliq.workbench.evidence.bag.BagVerifier;
import io.sentineliq.workbench.evidence.timestamp.TrustedRoots;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.task.TaskHandle;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.task.Tasks;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Checks one bag; each check is shown as it is done. */
final class BagPageViewModel {

  /** How far it is, and how it came out. */
  enum Standing {
    CHECKING,
    TRUSTED,
    CONSISTENT,
    FAILED
  }

  private static final Pattern FINGERPRINT = Pattern.compile("\\p{XDigit}{64}");

  private final Path bag;
  private final Tasks tasks;
  private final Executor userInterface;

  // Properties
  private final ObservableList<BagCheck> checks = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Standing> standing =
      new ReadOnlyObjectWrapper<>(Standing.CHECKING);
  private final ReadOnlyStringWrapper verdict = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private final StringProperty fingerprint = new SimpleStringProperty("");
  private @Nullable TaskHandle running;

  BagPageViewModel(Path bag, Tasks tasks, Executor userInterface) {
    this.bag = bag;
    this.tasks = tasks;
    this.userInterface = userInterface;
  }

  String name() {
    return String.valueOf(bag.getFileName());
  }

  ObservableList<BagCheck> checks() {
    return checks;
  }

  ReadOnlyObjectProperty<Standing> standingProperty() {
    return standing.getReadOnlyProperty();
  }

  /** What became of it, in a sentence. */
  ReadOnlyStringProperty verdictProperty() {
    return verdict.getReadOnlyProperty();
  }

  /** Why a fingerprint is none; empty when there is nothing to say. */
  ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  /** A key that the reader knows from elsewhere; colons and spaces do not matter. */
  StringProperty fingerprintProperty() {
    return fingerprint;
  }

  // Commands

  void verify() {
    var digits = fingerprint.get().replaceAll("[:\\s]", "").toLowerCase(Locale.ROOT);
    if (!digits.isEmpty() && !FINGERPRINT.matcher(digits).matches()) {
      refusal.set(Messages.text("bagPage.notAFingerprint"));
      return;
    }
    refusal.set("");
    verify(digits.isEmpty() ? Set.of() : Set.of(digits));
  }

  void cancel() {
    if (running != null) {
      running.cancel();
    }
  }

  private void verify(Set<String> known) {
    cancel();
    checks.clear();
    standing.set(Standing.CHECKING);
    verdict.set(Messages.text("bagPage.checking"));
    running =
        tasks.start(
            TaskTitle.quiet(Messages.text("bagPage.checking")),
            progress -> verify(known, progress),
            this::verified,
            this::unreadable);
  }

  private BagVerdict verify(Set<String> known, Progress progress) throws IOException {
    var trust = new BagTrust(known, List.of(), TrustedRoots.none(), List.of());
    return new BagVerifier(trust, progress, check -> tell(check, progress)).verify(bag);
  }

  private void tell(BagCheck check, Progress progress) {
    userInterface.execute(
        () -> {
          if (!progress.isCancelled()) {
            checks.add(check);
          }
        });
  }

  private void verified(BagVerdict found) {
    if (found.isTrusted()) {
      end(Standing.TRUSTED, Messages.text("bagPage.trusted"));
    } else if (found.isConsistent()) {
      end(Standing.CONSISTENT, Messages.text("bagPage.consistent"));
    } else {
      var why = found.failure().map(BagCheck::sentence).orElse("");
      end(Standing.FAILED, Messages.text("bagPage.failed", why));
    }
  }

  private void unreadable(Throwable failure) {
    var why =
        failure instanceof ProblemException known
            ? known.problem().sentence()
            : String.valueOf(failure.getMessage());
    end(Standing.FAILED, Messages.text("bagPage.unreadable", why));
  }

  private void end(Standing how, String sentence) {
    standing.set(how);
    verdict.set(sentence);
  }
}
