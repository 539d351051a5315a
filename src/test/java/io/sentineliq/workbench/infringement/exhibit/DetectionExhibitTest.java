package io.sentineliq.workbench.infringement.exhibit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.audit.AuditRow;
import io.sentineliq.workbench.evidence.EvidenceKind;
import io.sentineliq.workbench.evidence.ExhibitQuery;
import io.sentineliq.workbench.evidence.ExhibitSpecimens;
import io.sentineliq.workbench.evidence.NewItem;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import io.sentineliq.workbench.timeline.TimelineQuery;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

@OnEachDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DetectionExhibitTest {

  @Parameter TestDatabase database;
  @TempDir static Path folder;

  private WorkspaceFixture fixture;
  private WorkspaceSession alder;
  private DetectionExhibits ties;
  private Signer ana;
  private UUID caseId;
  private LookalikeSpecimens lookalikes;

  @BeforeParameterizedClassInvocation
  void open() {
    fixture = WorkspaceFixture.open(database, folder);
    alder = fixture.alder();
    ties = alder.detectionExhibits();
    ana = ExhibitSpecimens.signer(alder, "Ana Lima");
    caseId = ExhibitSpecimens.caseForAll(alder);
    lookalikes = new LookalikeSpecimens(alder);
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  @Test
  void aPictureThatIsTakenInOfADetectionIsTiedToItBothWays() throws IOException {
    var detection = lookalikes.kept("alderlume-login.com");
    var picture = collect(detection, "page.png");

    assertThat(ties.ofDetection(detection, quiet()))
        .singleElement()
        .satisfies(
            kept -> {
              assertThat(kept.id()).isEqualTo(picture);
              assertThat(kept.name()).isEqualTo("page.png");
              assertThat(kept.kind()).isEqualTo(EvidenceKind.SCREENSHOT);
              assertThat(kept.number()).isEqualTo(number(picture));
            });
    assertThat(ties.ofExhibit(picture, quiet()))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.id()).isEqualTo(detection);
              assertThat(found.subject()).isEqualTo("alderlume-login.com");
            });
    assertThat(told()).contains(number(picture)).contains("alderlume-login[.]com");
    assertThat(newest().action()).isEqualTo("DETECTION_EXHIBIT_LINKED");
  }

  @Test
  void anExhibitThatIsThereIsTiedOnceAndPartedFromAgain() {
    var detection = lookalikes.kept("alderlume-shop.com");
    var laptop = ExhibitSpecimens.laptop(alder, caseId, ana);

    assertThat(ties.link(detection, laptop, quiet())).isTrue();
    assertThat(ties.link(detection, laptop, quiet())).isFalse();
    ties.unlink(detection, laptop, quiet());

    assertThat(ties.ofDetection(detection, quiet())).isEmpty();
    assertThat(ties.ofExhibit(laptop, quiet())).isEmpty();
    assertThat(newest().action()).isEqualTo("DETECTION_EXHIBIT_UNLINKED");
    assertThatThrownBy(() -> ties.unlink(detection, laptop, quiet()))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem()).isInstanceOf(Problem.NotFound.class));
    assertThat(alder.evidence().details(laptop, quiet()).custody()).hasSize(1);
  }

  @Test
  void aPictureOfADetectionThatIsGoneIsNotTakenIn() {
    var before = alder.evidence().allIds(ExhibitQuery.everything(), quiet()).size();

    assertThatThrownBy(() -> collect(UUID.randomUUID(), "gone.png"))
        .isInstanceOf(ProblemException.class);
    assertThat(alder.evidence().allIds(ExhibitQuery.everything(), quiet())).hasSize(before);
  }

  @Test
  void whatWasKeptIsShownWithTheInfringement() throws IOException {
    var detection = lookalikes.kept("alderlume-pay.com");
    var picture = collect(detection, "pay.png");
    var infringement = lookalikes.promoted(detection, "alderlume-pay.com");

    assertThat(alder.infringements().details(infringement, quiet()).exhibits())
        .extracting(LinkedExhibit::id)
        .containsExactly(picture);
  }

  private UUID collect(UUID detection, String name) throws IOException {
    var file = Files.write(folder.resolve(name), name.getBytes(UTF_8));
    return alder
        .intake()
        .collect(
            NewItem.named(caseId, EvidenceKind.SCREENSHOT, name),
            file,
            true,
            ties.collectedOf(detection),
            ana,
            quiet());
  }

  private String number(UUID exhibit) {
    return alder.evidence().details(exhibit, quiet()).row().number();
  }

  private String told() {
    var ids =
        alder
            .timelines()
            .firstIds(TimelineQuery.all(TimelineSubjects.caseFile(caseId)), 1, quiet());
    return alder.timelines().rows(ids, quiet()).getFirst().title();
  }

  private AuditRow newest() {
    return alder.audit().page(alder.audit().size() - 1, 1, quiet()).getFirst();
  }

  private static Progress quiet() {
    return Progress.unwatched();
  }
}
