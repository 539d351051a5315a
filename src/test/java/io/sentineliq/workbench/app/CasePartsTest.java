package io.sentineliq.workbench.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.attack.Sighting;
import io.sentineliq.workbench.attack.ui.TechniquesPart;
import io.sentineliq.workbench.casefile.CaseDetails;
import io.sentineliq.workbench.casefile.CaseFile;
import io.sentineliq.workbench.correlation.ui.GraphTab;
import io.sentineliq.workbench.platform.fx.DetailPane;
import io.sentineliq.workbench.platform.fx.DetailPart;
import io.sentineliq.workbench.platform.fx.Dialogs;
import io.sentineliq.workbench.platform.fx.Shortcuts;
import io.sentineliq.workbench.platform.fx.Theme;
import io.sentineliq.workbench.platform.fx.ViewMemory;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.report.ui.ReportTab;
import io.sentineliq.workbench.support.ImmediateTasks;
import io.sentineliq.workbench.support.Pictures;
import io.sentineliq.workbench.support.Specimens;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.Toolkit;
import io.sentineliq.workbench.support.WorkspaceFixture;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reports, techniques and the graph show of a case, on a real store. */
class CasePartsTest {

  @TempDir static Path folder;

  private static WorkspaceFixture fixture;
  private static Insight insight;
  private static CaseDetails details;

  @BeforeAll
  static void open() throws SQLException {
    fixture = WorkspaceFixture.open(TestDatabase.H2, folder);
    var id = (UUID) Objects.requireNonNull(Specimens.store(fixture.alder()).get(CaseFile.class));
    insight = Insight.of(fixture.alder(), List.of());
    for (var technique : List.of("T1566", "T1566", "T1598")) {
      var tactic = technique.equals("T1598") ? "reconnaissance" : "initial-access";
      var sighting = new Sighting(tactic, technique, "In a mail", Instant.EPOCH, 70, null);
      insight.ttps().link(TimelineSubjects.caseFile(id), sighting);
    }
    details = fixture.alder().cases().details(id, Progress.unwatched());
  }

  @AfterAll
  static void close() {
    fixture.close();
  }

  @Test
  void theReportIsSeenPageByPage() {
    var shown = show(ReportTab.of(insight.reports(), insight.finals(), window()), "case-report");

    var page = (ImageView) Objects.requireNonNull(shown.lookup("#page"));
    assertThat(page.getImage().getHeight()).isGreaterThan(1_200);
    assertThat(words(shown, "#place")).startsWith("Page 1 of ");
  }

  @Test
  void techniquesAreCountedInTheMatrix() {
    var part =
        new TechniquesPart(insight.ttps(), insight.techniques(), subject -> {}, window())
            .<CaseDetails>tab(80, one -> TimelineSubjects.caseFile(one.row().id()));

    var shown = show(part, "case-attack");

    assertThat(shown.lookupAll(".heat-4"))
        .extracting(Node::getAccessibleText)
        .contains("T1566 Phishing: seen 2 times");
    assertThat(shown.lookupAll(".technique-line")).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void theGraphIsGoneThroughWithKeys() {
    var shown = show(GraphTab.of(insight.graphs(), subject -> {}, window()), "case-graph");
    var first = words(shown, "#selection");

    Toolkit.run(
        () -> {
          var sheet = Objects.requireNonNull(shown.lookup(".graph-sheet"));
          for (var code : List.of(KeyCode.UP, KeyCode.DOWN, KeyCode.LEFT, KeyCode.RIGHT)) {
            if (words(shown, "#selection").equals(first)) {
              sheet.fireEvent(pressed(code));
            }
          }
        });

    assertThat(first).startsWith("Case: Case 1");
    assertThat(words(shown, "#selection")).isNotEqualTo(first);
    assertThat(words(shown, "#notice")).endsWith("records");
  }

  private static Parent show(DetailPart<CaseDetails> part, String name) {
    return Toolkit.call(
        () -> {
          DetailPane<CaseDetails> pane = part.maker().get();
          var root = new StackPane(pane.root());
          root.getStyleClass().add("workbench");
          var scene = new Scene(root, 1240, 640);
          var theme = new Theme();
          var dressed = theme.dress(scene);
          pane.activate();
          pane.show(details);
          for (var choice : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
            theme.choiceProperty().set(choice);
            root.applyCss();
            root.layout();
            Pictures.keep(scene, name + "-" + choice.name().toLowerCase(Locale.ROOT));
          }
          dressed.unsubscribe();
          return root;
        });
  }

  private static String words(Parent shown, String id) {
    return ((Labeled) Objects.requireNonNull(shown.lookup(id))).getText();
  }

  private static KeyEvent pressed(KeyCode code) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
  }

  private static Window window() {
    return new Window(
        new ImmediateTasks(),
        new Shortcuts(),
        ViewMemory.forThisRun(),
        new Dialogs(() -> null),
        notice -> {},
        failure -> {
          throw new AssertionError(failure);
        },
        place -> {},
        file -> {},
        InstantSource.system());
  }
}
