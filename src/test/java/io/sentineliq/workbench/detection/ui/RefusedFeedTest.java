package io.sentineliq.workbench.detection.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.brand.NewBrand;
import io.sentineliq.workbench.detection.DetectionQuery;
import io.sentineliq.workbench.detection.DetectionRow;
import io.sentineliq.workbench.detection.DetectionStatus;
import io.sentineliq.workbench.detection.DetectionView;
import io.sentineliq.workbench.detection.Detections;
import io.sentineliq.workbench.detection.feed.Feeds;
import io.sentineliq.workbench.detection.source.SourceQuery;
import io.sentineliq.workbench.platform.change.ChangeFeed;
import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.fx.LinkedRecords;
import io.sentineliq.workbench.platform.fx.RecordDesk;
import io.sentineliq.workbench.platform.fx.RecordLink;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.Answering;
import io.sentineliq.workbench.support.Refusing;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.ToldWindow;
import io.sentineliq.workbench.support.Toolkit;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds and reasons whose server goes away as they are sent. */
class RefusedFeedTest {

  private static final Progress QUIET = Progress.unwatched();

  @TempDir Path folder;

  private final ToldWindow told = new ToldWindow();
  private final ChangePulse pulse = new ChangePulse(new ChangeFeed(), Runnable::run);
  private final List<String> said = new ArrayList<>();
  private final List<String> typed = new ArrayList<>();
  private WorkspaceFixture fixture;
  private WorkspaceSession alder;

  @BeforeEach
  void open() {
    fixture = WorkspaceFixture.open(TestDatabase.H2, folder);
    alder = fixture.alder();
    alder
        .brands()
        .add(
            new NewBrand(
                "Larkspur",
                null,
                null,
                null,
                List.of(),
                List.of("larkspur.example"),
                List.of(),
                3));
  }

  @AfterEach
  void close() {
    pulse.close();
    fixture.close();
  }

  @Test
  void theNameOfASourceIsKeptAndTheSourceIsMadeOnce() throws IOException {
    bring();

    assertThat(said).contains(new Problem.Offline("pg.example").sentence());
    assertThat(typed).contains("Of the night");
    assertThat(alder.sources().firstIds(new SourceQuery(true), 9, QUIET)).hasSize(1);
    assertThat(found()).hasSize(1);
    assertThat(told.failures()).isEmpty();
  }

  @Test
  void whyManyAreMovedIsKept() throws IOException {
    bring();
    said.clear();
    typed.clear();
    var detections = Refusing.first(Detections.class, "move", alder.detections());
    var desk = Toolkit.call(() -> desk(detections));
    var next = DetectionStatus.FALSE_POSITIVE;

    twice(first -> first.type(0, "Our own campaign"), "False positive", () -> desk.moveTo(next));

    assertThat(typed).containsExactly("Our own campaign");
    assertThat(said).contains(new Problem.Offline("pg.example").sentence());
    assertThat(found()).extracting(DetectionRow::status).containsExactly(next);
  }

  private void bring() throws IOException {
    var file = Files.writeString(folder.resolve("domains.txt"), "larkspur-login.example\n");
    var feeds = Refusing.first(Feeds.class, "importFile", alder.feeds());
    twice(
        first -> first.type(0, "Of the night"),
        "Import",
        () -> new FeedDesk(feeds, alder.sources(), told.window()).bring(List.of(file)));
  }

  private List<DetectionRow> found() {
    var ids = alder.detections().firstIds(new DetectionQuery(DetectionView.ALL), 9, QUIET);
    return alder.detections().rows(ids, QUIET);
  }

  private DetectionDesk desk(Detections detections) {
    var window = told.window();
    var records =
        new RecordDesk<DetectionQuery, DetectionRow, DetectionShown>(
            detections,
            DetectionQuery.OPEN,
            DetectionRow::id,
            (id, progress) -> new DetectionShown(detections.details(id, progress), List.of()),
            window.tasks(),
            pulse,
            window.failures());
    records.activate();
    return new DetectionDesk(detections, records, new Untied(), window);
  }

  /** Types, sends, is refused, looks at what came back and sends it again. */
  private void twice(Consumer<Answering> typing, String verb, Runnable act) {
    Answering.with(
        first -> {
          typing.accept(first);
          Answering.next(
              second -> {
                said.addAll(second.texts());
                typed.addAll(second.typed());
                second.press(verb);
              });
          first.press(verb);
        },
        act);
  }

  /** Nothing above keeps anything of a detection. */
  private static final class Untied implements LinkedRecords {
    @Override
    public List<RecordLink> of(UUID id, Progress progress) {
      return List.of();
    }

    @Override
    public void unlink(UUID id, UUID otherId, Progress progress) {}
  }
}
