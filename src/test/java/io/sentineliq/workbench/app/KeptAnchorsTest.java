package io.sentineliq.workbench.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.evidence.ExhibitSpecimens;
import io.sentineliq.workbench.evidence.timestamp.TestAuthority;
import io.sentineliq.workbench.evidence.timestamp.TimestampRequest;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A request is carried out, its answer carried in; until then an entry is not anchored. */
class KeptAnchorsTest {

  private static final Progress QUIET = Progress.unwatched();
  private static final Instant TIME = Instant.parse("2026-11-21T10:00:00Z");

  @TempDir Path folder;

  private WorkspaceFixture fixture;
  private WorkspaceSession ana;
  private KeptAnchors anchors;

  @BeforeEach
  void opens() {
    fixture = WorkspaceFixture.open(TestDatabase.H2, folder);
    ana = fixture.alder();
    anchors = new KeptAnchors(ana.transactions(), folder.resolve("anchors"));
  }

  @AfterEach
  void closes() {
    fixture.close();
  }

  @Test
  void anAnswerAnchorsWhatTheLedgerHadWhenItWasAskedAndNothingAfter() throws Exception {
    var leaf = ana.audit().size() - 1;
    assertThat(anchors.of(leaf, QUIET).isAsked()).isFalse();
    var request = folder.resolve("carried.tsq");
    anchors.request(request, QUIET);
    assertThat(anchors.of(leaf, QUIET).isAsked()).isTrue();
    assertThat(anchors.of(leaf, QUIET).anchor()).isEmpty();

    var asked = TimestampRequest.parse(Files.readAllBytes(request));
    var answer = Files.write(folder.resolve("any name.tsr"), TestAuthority.at(TIME).answer(asked));
    var other =
        Files.write(
            folder.resolve("other.tsr"),
            TestAuthority.at(TIME).answer(TimestampRequest.about("ab".repeat(32))));
    var accepted = anchors.accept(List.of(other, answer), QUIET);
    assertThat(accepted.anchored()).isEqualTo(1);
    assertThat(accepted.refused()).hasSize(1);

    var anchor = anchors.of(leaf, QUIET).anchor().orElseThrow();
    assertThat(anchor.at()).isEqualTo(TIME);
    assertThat(anchors.newest(QUIET)).contains(anchor);
    ExhibitSpecimens.caseForAll(ana);
    assertThat(anchors.of(ana.audit().size() - 1, QUIET).anchor()).as("made later").isEmpty();
  }

  @Test
  void aTimeSaysNothingOfAHistoryThatIsNotTheOneItWasGivenTo() throws Exception {
    var leaf = ana.audit().size() - 1;
    var request = folder.resolve("carried.tsq");
    anchors.request(request, QUIET);
    var asked = TimestampRequest.parse(Files.readAllBytes(request));
    var answer = Files.write(folder.resolve("a.tsr"), TestAuthority.at(TIME).answer(asked));
    assertThat(anchors.accept(List.of(answer), QUIET).anchored()).isEqualTo(1);
    var elsewhere = new KeptAnchors(fixture.birch().transactions(), folder.resolve("anchors"));
    assertThat(elsewhere.of(0, QUIET).anchor()).isEmpty();
    assertThat(anchors.of(leaf, QUIET).anchor()).isPresent();
  }
}
