package io.sentineliq.workbench.detection.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.brand.NewBrand;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.detection.DetectionQuery;
import io.sentineliq.workbench.detection.DetectionStatus;
import io.sentineliq.workbench.detection.SourceType;
import io.sentineliq.workbench.detection.leak.LeakKind;
import io.sentineliq.workbench.detection.tracking.NewTracker;
import io.sentineliq.workbench.detection.tracking.TrackerType;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

@OnEachDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TextServiceTest {

  private static final String CARD = "4111111111111111";
  private static final String DUMP = "fresh alderlume logs\ncard " + CARD + " exp 08/29\n";

  @Parameter TestDatabase database;
  @TempDir static Path folder;

  private WorkspaceFixture fixture;
  private WorkspaceSession alder;
  private UUID brand;

  @BeforeParameterizedClassInvocation
  void open() {
    fixture = WorkspaceFixture.open(database, folder);
    alder = fixture.alder();
    brand =
        alder
            .brands()
            .add(
                new NewBrand(
                    "Alderlume",
                    null,
                    null,
                    null,
                    List.of(),
                    List.of("alderlume.example"),
                    List.of(),
                    1));
    alder.trackers().add(tracker("By name", "alderlume"), quiet());
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  @Test
  void aTextIsKeptMaskedWithItsMatchesAndItsReasons() {
    var id = record("Dump one", DUMP);

    var details = alder.detections().details(id, quiet());
    var text = details.text().orElseThrow();
    assertThat(text.masked()).contains("fresh alderlume logs").doesNotContain(CARD);
    assertThat(text.masked()).hasSameSizeAs(DUMP);
    assertThat(text.matches())
        .singleElement()
        .satisfies(
            match -> {
              assertThat(match.tracker()).isEqualTo("By name");
              assertThat(match.places()).containsExactly(new MatchPlace(6, 9, ""));
            });
    assertThat(text.tags()).containsExactly("named");
    assertThat(details.row().brand()).isEqualTo("Alderlume");
    assertThat(details.row().severity()).isEqualTo(Severity.CRITICAL);
    assertThat(text.reasons())
        .extracting(TextReason::clue)
        .containsExactly(TextClue.BY_HAND, TextClue.TRACKER, TextClue.SECRET);
    assertThat(text.reasons().stream().mapToInt(reason -> reason.clue().points()).sum())
        .isGreaterThanOrEqualTo(details.row().confidence());
  }

  @Test
  void theSameTextIsRecordedOnce() {
    record("Twice", "alderlume twice");

    assertThatThrownBy(() -> record("Twice", "alderlume twice"))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem()).isInstanceOf(Problem.Conflict.class));
  }

  @Test
  void aValueIsRevealedAfterTheHistoryHasSaidWhy() throws SQLException {
    var id = record("Dump two", DUMP + "second\n");
    var span = card(id);

    assertThatThrownBy(() -> alder.texts().reveal(id, span, "  ", quiet()))
        .isInstanceOf(ProblemException.class);
    assertThat(alder.texts().reveal(id, span, "The bank asks", quiet())).isEqualTo(CARD);
    var history = cells("audit_log");
    assertThat(history).contains("DETECTION_REVEALED", "The bank asks").doesNotContain(CARD);
  }

  @Test
  void aValueIsKnownAgainByANameThatIsNotItsPlainHash() throws SQLException {
    record("Leak a", "alderlume a " + "5500000000000004");
    record("Leak b", "alderlume b " + "5500000000000004");

    try (var everything = fixture.everything();
        var statement = everything.createStatement();
        var rows =
            statement.executeQuery(
                "select count(*) from sensitive_data where workspace_id = '"
                    + alder.membership().workspaceId()
                    + "' and kind = 'CREDIT_CARD' and masked like '%0004'")) {
      rows.next();
      assertThat(rows.getInt(1)).isEqualTo(1);
    }
  }

  @Test
  void theClearValueIsNowhereButInTheContent() throws SQLException {
    record("Title with 4000056655665556", "alderlume sells 4000056655665556 today");

    for (var table : fixture.tenantTables()) {
      if (!table.equals("detection_content")) {
        assertThat(cells(table)).as(table).doesNotContain("4000056655665556");
      }
    }
  }

  @Test
  void whatWasOnceNothingIsNothingAgain() {
    var finds = List.of(finds("lamps by alderlume on sale", "flyer"));
    var first = store(finds);
    assertThat(first.added()).isEqualTo(1);
    var id = titled("flyer");
    var moved =
        alder
            .detections()
            .move(List.of(id), DetectionStatus.FALSE_POSITIVE, "an advertisement", quiet());

    var again = store(List.of(finds("LAMPS  by alderlume on sale", "other flyer")));
    assertThat(again).isEqualTo(new TextTally(0, 0, 1, 0));

    alder.detections().undo(moved.undo().orElseThrow(), quiet());
    assertThat(store(List.of(finds("Lamps by alderlume on sale", "flyer"))).added()).isEqualTo(1);
  }

  /** Everything that a table holds, as text. */
  private String cells(String table) throws SQLException {
    var cells = new StringBuilder();
    try (var everything = fixture.everything();
        var statement = everything.createStatement();
        var rows =
            statement.executeQuery(
                "select * from %s where workspace_id = '%s'"
                    .formatted(table, alder.membership().workspaceId()))) {
      while (rows.next()) {
        for (var i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          cells.append(rows.getString(i)).append('\n');
        }
      }
    }
    return cells.toString();
  }

  private UUID titled(String title) {
    var ids = alder.detections().allIds(DetectionQuery.OPEN, quiet());
    var all = IntStream.range(0, ids.size()).mapToObj(ids::get).toList();
    return alder.detections().rows(all, quiet()).stream()
        .filter(row -> row.title().equals(title))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private TextFinds finds(String content, String title) {
    var draft = new TextDraft(1, title, content, null, null, null);
    return alder.trackers().bench(quiet()).examine(draft);
  }

  private TextTally store(List<TextFinds> finds) {
    var origin = new TextOrigin(null, "feed.txt", SourceType.PASTE_SITE, false, null);
    return alder
        .transactions()
        .write(quiet(), unit -> TextService.store(unit, UUID.randomUUID(), origin, finds));
  }

  private SensitiveSpan card(UUID id) {
    return alder.detections().details(id, quiet()).text().orElseThrow().spans().stream()
        .filter(span -> span.kind() == LeakKind.CREDIT_CARD)
        .findFirst()
        .orElseThrow();
  }

  private UUID record(String title, String content) {
    return alder
        .texts()
        .record(
            new TextDraft(1, title, content, null, null, null),
            new TextOrigin(null, "By hand", SourceType.MANUAL, true, null),
            quiet());
  }

  private NewTracker tracker(String name, String words) {
    return new NewTracker(
        name,
        TrackerType.KEYWORD,
        words,
        brand,
        false,
        false,
        0,
        Severity.MEDIUM,
        "named",
        Severity.HIGH);
  }

  private static Progress quiet() {
    return Progress.unwatched();
  }
}
