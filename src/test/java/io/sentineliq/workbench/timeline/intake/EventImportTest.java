package io.sentineliq.workbench.timeline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.casefile.CaseFile;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.Specimens;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import io.sentineliq.workbench.timeline.TimelineEntry;
import io.sentineliq.workbench.timeline.TimelineQuery;
import io.sentineliq.workbench.timeline.TimelineService;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import io.sentineliq.workbench.timeline.TimelineType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** Files of events into the timeline of a case, on every store. */
@OnEachDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventImportTest {

  private static final Progress UNWATCHED = Progress.unwatched();
  private static final String TABLE =
      """
      When,What happened,Details,Type
      2026-11-17T09:41:00Z,Lure opened,by p.venkat,WARNING
      ,No time at all,,
      yesterday,No time that can be read,,
      2026-11-17 10:00:00,A time without a zone,,
      2026-11-17T11:00:00+02:00,,nothing happened,
      2026-11-17T12:00:00Z,Too,many,fields,here
      2026-11-17T13:00:00Z,"A quote that, is closed",,strange word
      """;

  @Parameter TestDatabase database;
  @TempDir static Path folder;
  @TempDir Path files;

  private WorkspaceFixture fixture;
  private TimelineService timelines;
  private TimelineSubjects about;

  @BeforeParameterizedClassInvocation
  void open() {
    fixture = WorkspaceFixture.open(database, folder);
    var specimens = Specimens.store(fixture.alder());
    timelines = fixture.alder().timelines();
    about = TimelineSubjects.caseFile((UUID) Objects.requireNonNull(specimens.get(CaseFile.class)));
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  @Test
  void badAndUndatedRowsAreToldWithReasonsAndGetNoTime() throws IOException {
    var file = file("table.csv", TABLE);
    var before = entries();
    var rejected = new ArrayList<EventRow.Rejected>();
    var result =
        new EventImport(timelines)
            .run(about, file, EventPreview.of(file).mapping(), rejected::add, UNWATCHED);

    assertThat(result).isEqualTo(new EventImport.Result(2, 0, 5));
    assertThat(rejected).extracting(EventRow.Rejected::line).containsExactly(3L, 4L, 5L, 6L, 7L);
    assertThat(rejected)
        .extracting(EventRow.Rejected::reason)
        .containsExactly(
            "The row has no time.",
            "The timestamp cannot be read.",
            "The timestamp has no time zone.",
            "The row does not say what happened.",
            "The row has not as many fields as the header.");
    var added = entries();
    added.removeAll(before);
    assertThat(added)
        .extracting(TimelineEntry::at)
        .containsExactlyInAnyOrder(
            Instant.parse("2026-11-17T09:41:00Z"), Instant.parse("2026-11-17T13:00:00Z"));
    assertThat(added)
        .extracting(TimelineEntry::type)
        .containsExactlyInAnyOrder(TimelineType.WARNING, TimelineType.INFO);
  }

  @Test
  void theSameFileAgainAddsNothing() throws IOException {
    var file = file("again.jsonl", "{\"at\":\"2026-11-18T08:00:00.123456Z\",\"title\":\"Once\"}\n");
    var mapping = EventPreview.of(file).mapping();
    var imports = new EventImport(timelines);
    imports.run(about, file, mapping, row -> {}, UNWATCHED);
    assertThat(imports.run(about, file, mapping, row -> {}, UNWATCHED))
        .isEqualTo(new EventImport.Result(0, 1, 0));
  }

  @Test
  void aZoneThatIsSaidIsTheZoneOfTimesWithoutOne() throws IOException {
    var file =
        file("zone.csv", "day;event\n31.03.2019 02:30;Clocks jump\n01.04.2019 02:30;After\n");
    var columns = Map.of(EventField.TIME, "day", EventField.TITLE, "event");
    var mapping = new EventMapping(columns, "dd.MM.yyyy HH:mm", "Europe/Berlin");
    var preview = EventPreview.of(file, List.of("day", "event"), mapping);
    assertThat(preview.rows().getLast())
        .isInstanceOfSatisfying(
            EventRow.Read.class,
            read -> assertThat(read.entry().at()).isEqualTo("2019-04-01T00:30:00Z"));
  }

  @Test
  void aTableWithoutARowIsRefusedWithASentence() throws IOException {
    var file = file("heading.csv", "time,event\n");
    var mapping = EventPreview.of(file).mapping();

    assertThatThrownBy(
            () -> new EventImport(timelines).run(about, file, mapping, row -> {}, UNWATCHED))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().sentence()).contains("It holds nothing to import."));
  }

  @Test
  void nothingIsImportedWithoutAColumnForTheTime() throws IOException {
    var file = file("undated.csv", "event,host\nSomething,WS-1\n");
    var mapping = EventPreview.of(file).mapping();
    assertThat(EventPreview.of(file).rows()).isEmpty();
    assertThatThrownBy(
            () -> new EventImport(timelines).run(about, file, mapping, row -> {}, UNWATCHED))
        .isInstanceOf(ProblemException.class);
  }

  private List<TimelineEntry> entries() {
    return new ArrayList<>(
        timelines.rows(timelines.allIds(TimelineQuery.all(about), UNWATCHED), UNWATCHED));
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(files.resolve(name), content);
  }
}
