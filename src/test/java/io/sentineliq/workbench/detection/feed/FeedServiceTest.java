package io.sentineliq.workbench.detection.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.brand.NewBrand;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.detection.DetectionQuery;
import io.sentineliq.workbench.detection.SourceType;
import io.sentineliq.workbench.detection.source.NewSource;
import io.sentineliq.workbench.detection.tracking.NewTracker;
import io.sentineliq.workbench.detection.tracking.TrackerType;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Cancellation;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

@OnEachDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedServiceTest {

  @Parameter TestDatabase database;
  @TempDir static Path folder;

  private WorkspaceFixture fixture;
  private WorkspaceSession alder;
  private FeedService feeds;

  @BeforeParameterizedClassInvocation
  void open() {
    fixture = WorkspaceFixture.open(database, folder);
    alder = fixture.alder();
    feeds = alder.feeds();
    alder
        .brands()
        .add(
            new NewBrand(
                "Alderlume", null, null, null, List.of(), List.of("alderlume.com"), List.of(), 1));
    alder
        .trackers()
        .add(
            new NewTracker(
                "Gifts",
                TrackerType.KEYWORD,
                "gift cards",
                null,
                false,
                false,
                0,
                Severity.LOW,
                null,
                Severity.LOW),
            Progress.unwatched());
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  @Test
  void aFeedIsStoredOnceHoweverOftenItIsImported() throws IOException {
    var source = source("Registered");
    var file = file("registered.txt", "a1derlume.com\nexample.org\nalderlurne.com\n");

    var first = feeds.importFile(file, FeedKind.DOMAINS, source, quiet());
    assertThat(first)
        .extracting(FeedSummary::read, FeedSummary::lookalikes, FeedSummary::added)
        .containsExactly(3L, 2L, 2L);
    var again = feeds.importFile(file, FeedKind.DOMAINS, source, quiet());
    assertThat(again)
        .extracting(FeedSummary::resumedAt, FeedSummary::lookalikes, FeedSummary::added)
        .containsExactly(0L, 2L, 0L);
    assertThat(alder.sources().details(source, quiet()))
        .satisfies(
            row -> {
              assertThat(row.total()).isEqualTo(2);
              assertThat(row.lastSyncAt()).isNotNull();
            });
  }

  @Test
  void aFeedInUtf16IsRefusedWithASentence() throws IOException {
    var source = source("From elsewhere");
    var file = folder.resolve("wide.txt");
    Files.write(file, "\uFEFFa1derlume.com\n".getBytes(StandardCharsets.UTF_16LE));

    assertThatThrownBy(() -> feeds.importFile(file, FeedKind.DOMAINS, source, quiet()))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().sentence()).contains("wide.txt", "UTF-16"));
  }

  @Test
  void aFeedThatHoldsNothingIsToldFromOneInWhichNothingWasFound() throws IOException {
    var source = source("Quiet days");
    var blank = file("blank.txt", "\n  \n\r\n");
    var strange = file("strange.txt", "harbour-lights.example\n");

    assertThatThrownBy(() -> feeds.importFile(blank, FeedKind.DOMAINS, source, quiet()))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e ->
                assertThat(e.problem().sentence())
                    .contains("blank.txt", "It holds nothing to import."));
    assertThat(feeds.importFile(strange, FeedKind.DOMAINS, source, quiet()).detections()).isZero();
  }

  @Test
  void anImportThatWasCancelledGoesOnToTheSameResult() throws IOException {
    var source = source("Pastes");
    var lines = new StringBuilder();
    for (var i = 0; i < 5_000; i++) {
      lines
          .append("{\"title\":\"t\",\"content\":\"number ")
          .append(i)
          .append(i % 10 == 0 ? " gift cards" : " nothing")
          .append("\"}\n");
    }
    var file = file("pastes.jsonl", lines.toString());
    var before = all();
    var cancelled = new Cancellation[1];
    cancelled[0] =
        new Cancellation(
            (done, total, detail) -> {
              if (detail.contains("new")) {
                cancelled[0].cancel();
              }
            });

    assertThatThrownBy(() -> feeds.importFile(file, FeedKind.RECORDS, source, cancelled[0]))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem()).isInstanceOf(Problem.Cancelled.class));
    var between = all() - before;
    assertThat(between).isPositive().isLessThan(500);

    var rest = feeds.importFile(file, FeedKind.RECORDS, source, quiet());
    assertThat(rest.resumedAt()).isPositive();
    assertThat(rest.texts().added()).isEqualTo(500 - between);
    assertThat(all() - before).isEqualTo(500);
    var again = feeds.importFile(file, FeedKind.RECORDS, source, quiet());
    assertThat(again.texts().added()).isZero();
    assertThat(again.texts().known()).isEqualTo(500);
  }

  private int all() {
    return alder.detections().allIds(DetectionQuery.OPEN, quiet()).size();
  }

  private UUID source(String name) {
    return alder.sources().add(new NewSource(name, SourceType.PASTE_SITE, null, null));
  }

  private static Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Progress quiet() {
    return Progress.unwatched();
  }
}
