package io.sentineliq.workbench.evidence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.evidence.custody.SignatureCheck;
import io.sentineliq.workbench.evidence.ui.CustodyStep.PartyLine;
import io.sentineliq.workbench.evidence.ui.CustodyStep.ProofLine;
import io.sentineliq.workbench.evidence.ui.CustodyStep.Tone;
import io.sentineliq.workbench.platform.fx.Theme;
import io.sentineliq.workbench.support.Pictures;
import io.sentineliq.workbench.support.Toolkit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class CustodyTimelineTest {

  private static final Instant SEIZED = Instant.parse("2026-11-17T10:22:00Z");
  private static final Instant REMOVED = Instant.parse("2026-11-18T11:05:00Z");
  private static final Instant STORED = Instant.parse("2026-11-18T13:19:00Z");
  private static final Instant TRANSFERRED = Instant.parse("2026-11-19T18:02:00Z");
  private static final Instant NOW = Instant.parse("2026-11-21T14:00:00Z");

  private final Theme theme = Toolkit.call(Theme::new);

  @Test
  void aStretchWithNobodyIsAGapBetweenTheTwoAroundIt() {
    var lane = new Periods(-1);
    lane.turn(SEIZED, "Dana Whitlock");
    lane.end(REMOVED);
    lane.turn(STORED, "Tomas Lindqvist");

    var periods = lane.upTo(NOW);

    assertThat(periods).extracting(Period::isGap).containsExactly(false, true, false);
    assertThat(periods.get(1).length()).isEqualTo(Duration.ofHours(2).plusMinutes(14));
    assertThat(periods.getLast().isOpen()).isTrue();
  }

  @Test
  void handingOverWithinAMinuteIsNoGap() {
    var lane = new Periods(-1);
    lane.turn(SEIZED, "Dana Whitlock");
    lane.end(REMOVED);
    lane.turn(REMOVED.plusSeconds(40), "Tomas Lindqvist");

    assertThat(lane.upTo(NOW)).extracting(Period::isGap).containsExactly(false, false);
  }

  @Test
  void periodsAreTrueToScaleAndTheSmallestGapIsSeen() {
    var story = story(REMOVED, REMOVED.plus(Duration.ofMinutes(2)));
    Toolkit.run(
        () -> {
          var bar = bar(story);
          var day = bar.width(SEIZED, SEIZED.plus(Duration.ofDays(1)));
          assertThat(bar.width(SEIZED, SEIZED.plus(Duration.ofDays(2)))).isEqualTo(2 * day);
          assertThat(gap(bar).getWidth()).isEqualTo(PeriodBar.NARROWEST_GAP);
          assertThat(gap(bar).getHeight()).isGreaterThan(48);
        });
  }

  @Test
  void hashesAndSignaturesAreOneClickAway() {
    Toolkit.run(
        () -> {
          var timeline = new CustodyTimeline();
          timeline.show(story(REMOVED, STORED).steps());
          var grids = timeline.lookupAll(".custody-proof");
          assertThat(grids).isNotEmpty().noneMatch(Node::isVisible);
          ((Button) timeline.lookup(".link")).fire();
          assertThat(grids).filteredOn(Node::isVisible).hasSize(1);
        });
  }

  @Test
  void gapsAndFailedChecksStayInSight() {
    var story = story(REMOVED, STORED);
    Toolkit.run(
        () -> {
          var timeline = new CustodyTimeline();
          timeline.show(story.steps());
          var page = new VBox(bar(story), timeline);
          var scene = new Scene(page, 1_100, 620);
          for (var choice : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
            theme.choiceProperty().set(choice);
            theme.dress(scene);
            page.applyCss();
            page.layout();
            Pictures.keep(scene, "custody-" + choice.name().toLowerCase(Locale.ROOT));
          }
          assertThat(texts(page, ".danger-text"))
              .contains("Gap of 2 h 14 min", "Verification failed")
              .anyMatch(text -> text.startsWith("Failed "));
        });
  }

  private static List<String> texts(Node page, String selector) {
    return page.lookupAll(selector).stream()
        .filter(Labeled.class::isInstance)
        .map(node -> ((Labeled) node).getText())
        .toList();
  }

  private PeriodBar bar(CustodyStory story) {
    var bar = new PeriodBar();
    var scene = new Scene(bar, 1_100, 110);
    theme.dress(scene);
    bar.show(story);
    bar.applyCss();
    bar.resize(1_100, 110);
    bar.layout();
    scene.setRoot(new VBox());
    return bar;
  }

  private static Region gap(PeriodBar bar) {
    return (Region) bar.lookup(".lane-gap");
  }

  private static CustodyStory story(Instant removed, Instant stored) {
    var people = new Periods(-1);
    people.turn(SEIZED, "Dana Whitlock");
    people.end(removed);
    people.turn(stored, "Tomas Lindqvist");
    people.turn(TRANSFERRED, "Rui Sakamoto");
    var places = new Periods(3);
    places.turn(SEIZED, "Evidence room A, shelf 3");
    places.end(removed);
    places.turn(stored, "Lab 1, safe");
    places.turn(Instant.parse("2026-11-20T08:15:00Z"), "Lab 2, bench 4");
    var checks =
        List.of(
            new CustodyStory.Check(SEIZED, true),
            new CustodyStory.Check(Instant.parse("2026-11-19T09:12:00Z"), false),
            new CustodyStory.Check(Instant.parse("2026-11-20T17:40:00Z"), true));
    return new CustodyStory(
        SEIZED, NOW, people.upTo(NOW), places.upTo(NOW), checks, List.copyOf(steps()));
  }

  private static List<CustodyStep> steps() {
    var valid = SignatureCheck.VALID;
    return List.of(
        step(Tone.SOUND, "mdi2c-check", "Verified", "Rui Sakamoto.", List.of()),
        step(
            Tone.MOVED,
            "mdi2s-swap-horizontal",
            "Transferred",
            "Rui Sakamoto. Condition: seal intact.",
            List.of(
                new PartyLine("Released by", "Tomas Lindqvist", valid),
                new PartyLine("Received by", "Rui Sakamoto", valid))),
        step(Tone.BAD, "mdi2c-close-octagon-outline", "Verification failed", "T.", List.of()),
        step(Tone.MOVED, "mdi2l-lock-check-outline", "Stored", "Lab 1, safe.", List.of()),
        new CustodyStep(
            Tone.GAP,
            "mdi2a-alert-outline",
            "Gap of 2 h 14 min",
            "11:05 → 13:19",
            "Nobody is recorded as custodian. Reports show it.",
            List.of(),
            List.of()),
        step(Tone.PLAIN, "mdi2a-archive-outline", "Collected", "Dana Whitlock.", List.of()));
  }

  private static CustodyStep step(
      Tone tone, String icon, String title, String detail, List<PartyLine> parties) {
    return new CustodyStep(
        tone,
        icon,
        title,
        "19 Nov 2026 18:02 · #9",
        detail,
        parties,
        List.of(
            new ProofLine("Entry", "a671a481".repeat(8)), new ProofLine("Key", "09".repeat(32))));
  }
}
