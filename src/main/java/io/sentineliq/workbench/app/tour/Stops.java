package io.sentineliq.workbench.app.tour;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.shell.firststart.FirstPages;
import io.sentineliq.workbench.shell.firststart.PassphrasePolicy;
import io.sentineliq.workbench.shell.firststart.ProtectViewModel;
import io.sentineliq.workbench.shell.firststart.RecoveryKeyController;
import io.sentineliq.workbench.shell.firststart.ServerEntry;
import io.sentineliq.workbench.shell.firststart.SignInController;
import io.sentineliq.workbench.shell.firststart.SignInViewModel;
import io.sentineliq.workbench.shell.firststart.StartProblemController;
import io.sentineliq.workbench.shell.firststart.UnlockViewModel;
import io.sentineliq.workbench.shell.firststart.WayIn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Every stop of the tour, in the order of the walk. A new screen adds its stop here. */
final class Stops {

  private static final String STORE = "cases.mv.db";
  static final String EVE =
      """
      {"timestamp":"2026-11-20T08:12:44.120000+0000","event_type":"alert","src_ip":"192.0.2.31",\
      "dest_ip":"203.0.113.77","proto":"TCP","alert":{"signature_id":2049001,"severity":1,\
      "signature":"MALWARE Beacon to a new domain","category":"A Network Trojan was detected"}}
      {"timestamp":"2026-11-20T08:13:02.000000+0000","event_type":"alert","src_ip":"192.0.2.31",\
      "dest_ip":"198.51.100.23","proto":"UDP","alert":{"signature_id":2049002,"severity":3,\
      "signature":"INFO Query for a dynamic DNS name","category":"Misc activity"}}
      {"timestamp":"yesterday","event_type":"alert","alert":{"signature":"Without a time"}}
      """;
  private static final String CSV =
      """
      When,Rule,Level,Src IP,Host
      2026-11-20T08:12:44Z,Upload of 2.3 GB outside hours,high,192.0.2.31,WS-ALD-0231
      2026-11-20T09:01:10Z,Blocked category: file sharing,low,192.0.2.44,WS-ALD-0198
      soon,Line without a time,low,192.0.2.45,WS-ALD-0199
      """;

  private static final String REGISTERED =
      """
      a1derlume.example
      alderlume-rewards.example
      xn--alderlme-75a.example
      alderlume.example.verify-mailbox.test
      aldrelume.example
      harbour-lights.example
      secure-alderlume-support.example
      alderlurne.example
      greenhouse-supply.example
      """;

  private static final SignInController.Ways SIGNING_IN =
      new SignInController.Ways(Optional::empty, Optional::empty, () -> {});

  private static final Optional<Runnable> CONNECT = Optional.of(() -> {});

  private Stops() {}

  static List<Stop> all() {
    return Stream.of(opening(), alerts(), CaseStops.all(), rest(), EvidenceStops.all(), places())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Stop> opening() {
    return List.of(
        new Stop("first-start-protect", Stops::protect),
        new Stop("first-start-recovery-key", Stops::recoveryKey),
        new Stop("unlock", Stops::unlock),
        new Stop("unlock-refused", Stops::refused),
        new Stop("store-in-use", Stops::inUse),
        new Stop("store-broken", Stops::broken),
        new Stop("store-restored", Stops::restored),
        new Stop("sign-in", Stops::signIn),
        new Stop("sign-in-code", Stops::signInCode),
        new Stop("sign-in-invited", Stops::signInInvited),
        new Stop("waiting", guide -> guide.show(() -> FirstPages.waiting(sentence()))),
        new Stop("home-first-start", Guide::enterOwn),
        new Stop("alerts-empty", guide -> guide.open("navigation.alerts")));
  }

  private static List<Stop> alerts() {
    return List.of(
        new Stop("sample-home", Guide::enterSample),
        new Stop("alerts", guide -> guide.open("navigation.alerts")),
        new Stop("alert-detail", guide -> guide.select("Ransom note")),
        new Stop("alert-raw-record", guide -> guide.tab(1)),
        new Stop("alert-acknowledged", Stops::acknowledge),
        new Stop("alert-timeline", Stops::timeline));
  }

  private static List<Stop> rest() {
    return List.of(
        new Stop("alerts-ticked", Stops::tick),
        new Stop("alerts-dismiss", guide -> guide.ask("D")),
        new Stop("alerts-tag", guide -> next(guide, "G")),
        new Stop("alerts-assign", guide -> next(guide, "S")),
        new Stop("alerts-filtered", guide -> filter(guide, "severity:critical,high beacon")),
        new Stop("alerts-nothing-matches", guide -> filter(guide, "zebra")),
        new Stop("alert-new", Stops::record),
        new Stop("import-known-format", Stops::importKnown),
        new Stop("import-mapping", Stops::importMapped),
        new Stop("bell", Stops::bell),
        new Stop("keys", guide -> guide.press("Esc").press("Shift+Slash")),
        new Stop("settings-notifications", Stops::settings),
        new Stop("settings-password", guide -> guide.page(1)),
        new Stop("settings-second-factor", guide -> guide.page(2)),
        new Stop("settings-second-factor-adding", guide -> guide.fire("#begin")),
        new Stop("settings-workspace", guide -> guide.page(3)),
        new Stop("settings-people", guide -> guide.page(4)),
        new Stop("settings-signing-keys", guide -> guide.page(5)),
        new Stop("settings-upkeep", guide -> guide.page(6)),
        new Stop("settings-keys", guide -> guide.page(7)),
        new Stop("settings-appearance", guide -> guide.page(8)),
        new Stop("alerts-task-running", Stops::busy),
        new Stop("close-while-running", Guide::askBeforeClosing),
        new Stop("alerts-notice", Stops::notice),
        new Stop("palette", guide -> guide.press("Ctrl+K")),
        new Stop("palette-search", guide -> guide.type("alert")),
        new Stop("palette-nothing", guide -> guide.type("zebra crossing")));
  }

  private static List<Stop> places() {
    return List.of(
        new Stop("observables", Stops::observables),
        new Stop("observable-change", guide -> guide.ask("E")),
        new Stop("brands", Stops::brands),
        new Stop("brand-new", guide -> guide.ask("Shift+B")),
        new Stop("detections", Stops::detections),
        new Stop("detections-false-positive", guide -> guide.ask("F")),
        new Stop("detection-text", Stops::text),
        new Stop("detection-lookalike", guide -> guide.select(TourExhibits.LOOKALIKE)),
        new Stop("detection-link-exhibits", guide -> guide.ask("L")),
        new Stop("detections-scan", Stops::scan),
        new Stop("detection-record", Stops::recordText),
        new Stop("trackers", Stops::trackers),
        new Stop("tracker-editor", guide -> guide.press("E")),
        new Stop("sources", Stops::sources),
        new Stop("infringement-new", Stops::promote),
        new Stop("infringements", Stops::infringements),
        new Stop("takedown-new", guide -> guide.ask("P")),
        new Stop("takedown-pack", Stops::pack),
        new Stop("infringements-board", Stops::board),
        new Stop("audit", Stops::audit),
        new Stop("audit-entry", guide -> guide.press("J").press("J")),
        new Stop("larger-text", guide -> guide.scale(1.3)));
  }

  private static void observables(Guide guide) {
    guide.answer();
    guide.open("navigation.observables");
    guide.press("J").press("J");
  }

  private static void brands(Guide guide) {
    guide.answer();
    guide.open("navigation.brands");
  }

  private static void detections(Guide guide) {
    guide.answer();
    guide.open("navigation.detections");
  }

  private static void text(Guide guide) {
    guide.answer();
    guide.select("Credentials offered");
  }

  private static void scan(Guide guide) {
    guide.answer();
    guide.dropAndRead("detection.scan.drop", file("registered-2026-11-20.txt", REGISTERED));
  }

  private static void recordText(Guide guide) {
    guide.answer();
    guide.ask("Ctrl+Shift+T");
  }

  private static void trackers(Guide guide) {
    guide.answer();
    guide.open("navigation.trackers");
  }

  private static void sources(Guide guide) {
    guide.answer();
    guide.open("navigation.sources");
  }

  private static void promote(Guide guide) {
    guide.open("navigation.detections");
    guide.ask("O");
  }

  private static void infringements(Guide guide) {
    guide.answer();
    guide.open("navigation.infringements");
  }

  private static void pack(Guide guide) {
    guide.answer();
    guide.ask("Shift+P");
  }

  private static void board(Guide guide) {
    guide.answer();
    guide.press("B");
  }

  private static void protect(Guide guide) {
    PassphrasePolicy policy =
        text -> new PassphrasePolicy.Judgement(2, false, Optional.of("Add a word or two."));
    var model = guide.make(() -> new ProtectViewModel(policy, letters -> {}, () -> {}));
    guide.show(() -> FirstPages.protect(model, CONNECT));
    guide.run(() -> model.passphraseProperty().set("correct horse"));
    guide.run(() -> model.repeatedProperty().set("correct house"));
  }

  private static void recoveryKey(Guide guide) {
    var ways = new RecoveryKeyController.Ways(Optional::empty, file -> {}, () -> {});
    guide.show(() -> FirstPages.recoveryKey("K7QF-2M4D-9XWT-PL3C-VN8R-55HJ-QD2Y-6GKA", ways));
  }

  private static void unlock(Guide guide) {
    var model =
        guide.make(() -> new UnlockViewModel(STORE, (letters, code) -> {}, (letters, code) -> {}));
    guide.show(() -> FirstPages.unlock(model, CONNECT));
  }

  private static void refused(Guide guide) {
    var model =
        guide.make(() -> new UnlockViewModel(STORE, (letters, code) -> {}, (letters, code) -> {}));
    guide.show(() -> FirstPages.unlock(model, CONNECT));
    guide.run(() -> model.refused(new Problem.WrongPassphrase(STORE).sentence()));
  }

  private static void signIn(Guide guide) {
    var model =
        guide.make(
            () ->
                new SignInViewModel(
                    List.of(), SignInViewModel.Keeping.NOTHING, Stops::signNobodyIn));
    guide.show(() -> FirstPages.signIn(model, SIGNING_IN));
  }

  private static void signInCode(Guide guide) {
    var known =
        List.of(
            new ServerEntry("pg.example:5432", "soc", "ana", "/etc/ssl/team-ca.pem"),
            new ServerEntry("lab.example:5432", "soc", "ana", ""));
    var model =
        guide.make(
            () ->
                new SignInViewModel(
                    known,
                    new SignInViewModel.Keeping(true, Set.of(known.getFirst())),
                    Stops::signNobodyIn));
    guide.show(() -> FirstPages.signIn(model, SIGNING_IN));
    guide.run(model::askForCode);
    guide.run(() -> model.refused(new Problem.WrongCode().sentence()));
  }

  private static void signInInvited(Guide guide) {
    var known = List.of(new ServerEntry("pg.example:5432", "soc", "eva", ""));
    var model =
        guide.make(
            () -> new SignInViewModel(known, SignInViewModel.Keeping.NOTHING, Stops::signNobodyIn));
    guide.show(() -> FirstPages.signIn(model, SIGNING_IN));
    guide.run(
        () ->
            model.askForInvitation(
                new Problem.NoWorkspaceYet(known.getFirst().server()).sentence()));
  }

  private static void signNobodyIn(
      ServerEntry server, char[] password, String code, WayIn wayIn, boolean isKept) {}

  private static void inUse(Guide guide) {
    var failure = new Problem.StoreLocked(STORE, "process 4711 since 13:58").asException();
    var ways =
        new StartProblemController.Ways(() -> {}, () -> {}, Optional.empty(), CONNECT, () -> {});
    guide.show(() -> FirstPages.problem(failure, ways));
  }

  private static void broken(Guide guide) {
    var failure =
        new Problem.StoreUnusable(STORE, Messages.text("store.why.damaged")).asException();
    var ways =
        new StartProblemController.Ways(
            () -> {}, () -> {}, Optional.of(() -> {}), CONNECT, () -> {});
    guide.show(() -> FirstPages.problem(failure, ways));
  }

  private static void restored(Guide guide) {
    var kept = Path.of("/home/eva/.local/share/sentineliq-workbench/store.before-20261120-081244");
    var backup = Path.of("sentineliq-backup-2026-11-19.zip");
    guide.show(() -> FirstPages.restored(backup, Optional.of(kept), () -> {}));
  }

  private static void acknowledge(Guide guide) {
    guide.tab(0);
    guide.act("A");
  }

  private static void timeline(Guide guide) {
    guide.select("Ransom note");
    guide.tab(2);
  }

  private static void tick(Guide guide) {
    guide.press("Esc");
    guide.open("navigation.alerts");
    guide.press("Ctrl+A");
  }

  private static void next(Guide guide, String keys) {
    guide.answer();
    guide.ask(keys);
  }

  private static void filter(Guide guide, String written) {
    guide.answer();
    guide.press("Slash");
    guide.type(written);
    guide.press("Enter");
  }

  private static void record(Guide guide) {
    filter(guide, "status:open");
    guide.press("N");
  }

  private static void importKnown(Guide guide) {
    guide.press("Esc");
    guide.drop(file("eve.json", EVE));
  }

  private static void importMapped(Guide guide) {
    guide.answer();
    guide.drop(file("proxy.csv", CSV));
  }

  private static void bell(Guide guide) {
    guide.answer();
    guide.press("Ctrl+B");
  }

  private static void settings(Guide guide) {
    guide.press("Esc");
    guide.open("navigation.settings");
  }

  private static void busy(Guide guide) {
    guide.open("navigation.alerts");
    guide.beginTask();
  }

  /** A file somebody has at hand. */
  static Path file(String name, String content) {
    try {
      var folder = Files.createTempDirectory("tour");
      folder.toFile().deleteOnExit();
      var file = Files.writeString(folder.resolve(name), content);
      file.toFile().deleteOnExit();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void notice(Guide guide) {
    guide.answer();
    guide.tell(Messages.text("alert.import.summary", "eve.json", "5,120", "4,998", "120", "2"));
  }

  private static void audit(Guide guide) {
    guide.answer();
    guide.open("navigation.audit");
  }

  private static String sentence() {
    return Messages.text("start.opening", STORE);
  }
}
