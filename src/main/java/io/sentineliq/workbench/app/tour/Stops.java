package io.sentineliq.workbench.app.tour;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.shell.firststart.FirstPages;
import io.sentineliq.workbench.shell.firststart.PassphrasePolicy;
import io.sentineliq.workbench.shell.firststart.ProtectViewModel;
import io.sentineliq.workbench.shell.firststart.RecoveryKeyController;
import io.sentineliq.workbench.shell.firststart.StartProblemController;
import io.sentineliq.workbench.shell.firststart.UnlockViewModel;
import java.util.List;
import java.util.Optional;

/** Every stop of the tour, in the order of the walk. A new screen adds its stop here. */
final class Stops {

  private static final String STORE = "cases.mv.db";

  private Stops() {}

  static List<Stop> all() {
    return List.of(
        new Stop("first-start-protect", Stops::protect),
        new Stop("first-start-recovery-key", Stops::recoveryKey),
        new Stop("unlock", Stops::unlock),
        new Stop("unlock-refused", Stops::refused),
        new Stop("store-in-use", Stops::inUse),
        new Stop("waiting", guide -> guide.show(() -> FirstPages.waiting(opening()))),
        new Stop("home-first-start", Guide::enterOwn),
        new Stop("alerts-empty", guide -> guide.open("navigation.alerts")),
        new Stop("sample-home", Guide::enterSample),
        new Stop("alerts", guide -> guide.open("navigation.alerts")),
        new Stop("alert-detail", guide -> guide.select("Ransom note")),
        new Stop("alert-raw-record", guide -> guide.tab(1)),
        new Stop("alert-acknowledged", Stops::acknowledge),
        new Stop("alert-timeline", Stops::timeline),
        new Stop("alerts-task-running", Guide::beginTask),
        new Stop("close-while-running", Guide::askBeforeClosing),
        new Stop("alerts-notice", Stops::notice),
        new Stop("palette", guide -> guide.press("Ctrl+K")),
        new Stop("palette-search", guide -> guide.type("alert")),
        new Stop("palette-nothing", guide -> guide.type("zebra crossing")),
        new Stop("audit", Stops::audit),
        new Stop("audit-entry", guide -> guide.press("J").press("J")),
        new Stop("larger-text", guide -> guide.scale(1.3)));
  }

  private static void protect(Guide guide) {
    PassphrasePolicy policy =
        text -> new PassphrasePolicy.Judgement(2, false, Optional.of("Add a word or two."));
    var model = guide.make(() -> new ProtectViewModel(policy, letters -> {}, () -> {}));
    guide.show(() -> FirstPages.protect(model));
    guide.run(() -> model.passphraseProperty().set("correct horse"));
    guide.run(() -> model.repeatedProperty().set("correct house"));
  }

  private static void recoveryKey(Guide guide) {
    var ways = new RecoveryKeyController.Ways(Optional::empty, file -> {}, () -> {});
    guide.show(() -> FirstPages.recoveryKey("K7QF-2M4D-9XWT-PL3C-VN8R-55HJ-QD2Y-6GKA", ways));
  }

  private static void unlock(Guide guide) {
    var model = guide.make(() -> new UnlockViewModel(STORE, letters -> {}, letters -> {}));
    guide.show(() -> FirstPages.unlock(model));
  }

  private static void refused(Guide guide) {
    var model = guide.make(() -> new UnlockViewModel(STORE, letters -> {}, letters -> {}));
    guide.show(() -> FirstPages.unlock(model));
    guide.run(() -> model.refused(new Problem.WrongPassphrase(STORE).sentence()));
  }

  private static void inUse(Guide guide) {
    var failure = new Problem.StoreLocked(STORE, "process 4711 since 13:58").asException();
    var ways = new StartProblemController.Ways(() -> {}, () -> {}, () -> {});
    guide.show(() -> FirstPages.problem(failure, ways));
  }

  private static void acknowledge(Guide guide) {
    guide.tab(0);
    guide.act("A");
  }

  private static void timeline(Guide guide) {
    guide.select("Ransom note");
    guide.tab(2);
  }

  private static void notice(Guide guide) {
    guide.answer();
    guide.tell(Messages.text("alert.import.summary", "eve.json", "5,120", "4,998", "120", "2"));
  }

  private static void audit(Guide guide) {
    guide.press("Esc");
    guide.endTask();
    guide.open("navigation.audit");
  }

  private static String opening() {
    return Messages.text("start.opening", STORE);
  }
}
