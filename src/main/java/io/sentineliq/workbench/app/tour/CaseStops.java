package io.sentineliq.workbench.app.tour;

import java.util.List;

/** The stops at incidents and cases: every tab, every form. */
final class CaseStops {

  /** Where merging stands in the menu of a case. */
  private static final int MERGE = 3;

  /** An export of another product: one row says no time. */
  private static final String EVENTS =
      """
      time,host,event,severity
      2026-11-26T08:14:02Z,WS-ALD-0198,WINWORD.EXE started wscript.exe,high
      2026-11-26T08:14:05Z,WS-ALD-0198,wscript.exe wrote loader.dll,high
      2026-11-26T08:15:40Z,WS-ALD-0198,Scheduled task created,medium
      sometime in the morning,WS-ALD-0231,Loader seen,medium
      2026-11-29T11:52:10Z,WS-ALD-0231,loader.dll quarantined,low
      """;

  private CaseStops() {}

  static List<Stop> all() {
    return List.of(
        new Stop("incident-escalate", guide -> guide.ask("E")),
        new Stop("incidents", CaseStops::incidents),
        new Stop("incidents-filtered", CaseStops::narrow),
        new Stop("incidents-nothing-matches", CaseStops::nothing),
        new Stop("incident-playbook", CaseStops::playbook),
        new Stop("incident", CaseStops::incident),
        new Stop("incident-tasks", guide -> guide.tab("incident-tab-tasks")),
        new Stop("incident-tasks-board", guide -> guide.fire("#tasksAsBoard")),
        new Stop("incident-tasks-gantt", guide -> guide.fire("#tasksAsGantt")),
        new Stop("incident-observables", guide -> guide.tab("incident-tab-observables")),
        new Stop("incident-alerts", guide -> guide.tab("incident-tab-alerts")),
        new Stop("incident-attack", guide -> guide.tab("attack-tab")),
        new Stop("incident-timeline", guide -> guide.tab("incident-tab-timeline")),
        new Stop("incident-notes", guide -> guide.tab("incident-tab-notes")),
        new Stop("incident-change", guide -> guide.ask("E")),
        new Stop("incident-stale", CaseStops::overtaken),
        new Stop("incident-whole", CaseStops::whole),
        new Stop("incident-company", guide -> guide.accompany("Ben Okafor", "Ana Lima")),
        new Stop("case-open", CaseStops::openCase),
        new Stop("cases", CaseStops::cases),
        new Stop("cases-board", guide -> guide.press("B")),
        new Stop("case", CaseStops::one),
        new Stop("case-revisions", guide -> guide.fire("#textHistory")),
        new Stop("case-conflict", CaseStops::conflict),
        new Stop("case-merge", guide -> guide.choose("#more", MERGE)),
        new Stop("case-tasks", CaseStops::tasks),
        new Stop("case-tasks-board", guide -> guide.fire("#tasksAsBoard")),
        new Stop("case-tasks-gantt", guide -> guide.fire("#tasksAsGantt")),
        new Stop("case-evidence", guide -> guide.tab("evidence-case-tab")),
        new Stop("case-observables", guide -> guide.tab("case-tab-observables")),
        new Stop("case-linked", guide -> guide.tab("case-tab-linked")),
        new Stop("case-timeline", guide -> guide.tab("case-tab-timeline")),
        new Stop("case-timeline-import", guide -> guide.bring(Stops.file("edr.csv", EVENTS))),
        new Stop("case-graph", CaseStops::graph),
        new Stop("case-attack", guide -> guide.tab("attack-tab")),
        new Stop("case-attack-workspace", guide -> guide.fire("#ofWorkspace")),
        new Stop("case-notes", guide -> guide.tab("case-tab-notes")),
        new Stop("case-report", guide -> guide.tab("case-tab-report")));
  }

  private static void incidents(Guide guide) {
    guide.submit();
    guide.open("navigation.incidents");
  }

  private static void narrow(Guide guide) {
    guide.press("Slash");
    guide.type("severity:critical,high ransom");
    guide.press("Enter");
  }

  private static void nothing(Guide guide) {
    guide.press("Slash");
    guide.type("zebra");
    guide.press("Enter");
  }

  private static void playbook(Guide guide) {
    guide.choose("#views", 0);
    guide.select("Ransom");
    guide.fire("#follow");
  }

  private static void graph(Guide guide) {
    guide.answer();
    guide.tab("case-tab-graph");
  }

  private static void incident(Guide guide) {
    guide.submit();
    guide.select("Beacons");
  }

  /** A colleague says something else of the incident while somebody types. */
  private static void overtaken(Guide guide) {
    guide.overtake("Beacons", "Beacons from the payroll network");
    guide.rewrite("Beacons to a server of strangers");
    guide.submit();
  }

  private static void whole(Guide guide) {
    guide.answer();
    guide.tab(0);
    guide.fire("#open");
  }

  private static void openCase(Guide guide) {
    guide.press("Esc");
    guide.open("navigation.alerts");
    guide.ask("C");
  }

  private static void one(Guide guide) {
    guide.press("B");
    guide.select("Invoice lure");
    guide.press("Enter");
  }

  /** Two people write at the same place. */
  private static void conflict(Guide guide) {
    guide.answer();
    guide.write(".editor-source", "The lure came from a mailbox of a supplier.");
    guide.collide("The lure came from a look-alike domain of a supplier.");
    guide.press("Ctrl+S");
  }

  private static void tasks(Guide guide) {
    guide.answer();
    guide.tab("case-tab-tasks");
  }

  private static void cases(Guide guide) {
    guide.submit();
    guide.open("navigation.cases");
  }
}
