package io.sentineliq.workbench.app.tour;

import java.util.List;

/** The stops at exhibits: the list, every kind of wizard, what is inside, bags and keys. */
final class EvidenceStops {

  /** Where things stand in the menu of bags. */
  private static final int IMPORT = 1;

  private static final int RECEIPT = 2;
  private static final int OWN_KEY = 3;

  private EvidenceStops() {}

  static List<Stop> all() {
    return List.of(
        new Stop("evidence", EvidenceStops::evidence),
        new Stop("evidence-handed-over", guide -> guide.press("J")),
        new Stop("evidence-sealed", guide -> guide.select("Laptop")),
        new Stop("evidence-check-out", EvidenceStops::checkOut),
        new Stop("evidence-unlock", guide -> next(guide, "Imaging of the drive")),
        new Stop("evidence-summary", EvidenceStops::unlock),
        new Stop("evidence-offer", guide -> again(guide, "T")),
        new Stop("evidence-seal", guide -> again(guide, "S")),
        new Stop("evidence-copy", guide -> again(guide, "C")),
        new Stop("evidence-verify", EvidenceStops::verify),
        new Stop("evidence-verify-summary", Guide::submit),
        new Stop("evidence-export", guide -> again(guide, "X")),
        new Stop("evidence-look", EvidenceStops::look),
        new Stop("evidence-preview-mail", EvidenceStops::open),
        new Stop("evidence-preview-bytes", guide -> guide.tabInFront(0)),
        new Stop("evidence-preview-text", guide -> guide.tabInFront(1)),
        new Stop("evidence-link-detection", EvidenceStops::link),
        new Stop("evidence-import", guide -> bags(guide, IMPORT)),
        new Stop("evidence-receipt", guide -> bags(guide, RECEIPT)),
        new Stop("evidence-own-key", guide -> guide.askMenu("#bags", OWN_KEY)),
        new Stop("evidence-ticked", EvidenceStops::tick),
        new Stop("evidence-collect-thing", EvidenceStops::collectThing),
        new Stop("evidence-collect-files", EvidenceStops::collectFiles),
        new Stop("case-evidence-own", EvidenceStops::caseEvidence));
  }

  private static void evidence(Guide guide) {
    guide.press("Esc");
    guide.endTask();
    guide.open("navigation.evidence");
    guide.press("J");
  }

  private static void checkOut(Guide guide) {
    guide.select("Phone");
    guide.press("O");
  }

  private static void next(Guide guide, String answer) {
    guide.fill(answer);
    guide.submit();
  }

  private static void unlock(Guide guide) {
    next(guide, TourExhibits.PASSPHRASE);
  }

  private static void again(Guide guide, String key) {
    guide.answer();
    guide.press(key);
  }

  private static void verify(Guide guide) {
    guide.answer();
    guide.select("Invoice mail");
    guide.press("V");
  }

  private static void look(Guide guide) {
    guide.answer();
    guide.select("Invoice mail");
    guide.press("P");
  }

  private static void open(Guide guide) {
    next(guide, "Reading the lure");
    guide.submit();
  }

  private static void link(Guide guide) {
    guide.answer();
    guide.ask("L");
  }

  private static void bags(Guide guide, int place) {
    guide.answer();
    guide.choose("#bags", place);
  }

  private static void tick(Guide guide) {
    guide.answer();
    guide.press("Ctrl+A");
  }

  private static void collectThing(Guide guide) {
    guide.press("Esc");
    guide.press("Shift+N");
  }

  private static void collectFiles(Guide guide) {
    guide.answer();
    guide.drop("evidence.collect.drop", Stops.file("eve.json", Stops.EVE));
  }

  private static void caseEvidence(Guide guide) {
    guide.answer();
    guide.open("navigation.cases");
    guide.press("J").press("Enter");
    guide.tab("evidence-case-tab");
  }
}
