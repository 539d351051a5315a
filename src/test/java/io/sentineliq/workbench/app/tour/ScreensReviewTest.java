package io.sentineliq.workbench.app.tour;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.app.LocalStoreGate;
import io.sentineliq.workbench.app.Opening;
import io.sentineliq.workbench.app.Places;
import io.sentineliq.workbench.app.Workplace;
import io.sentineliq.workbench.platform.fx.Theme;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.Toolkit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every screen of the tour is drawn in both themes, every text of it can be read, every control is
 * reached by keys and says its name.
 */
class ScreensReviewTest {

  private static final int FEW = 20;

  private final Map<String, String> unreadable = new LinkedHashMap<>();
  private final Map<String, String> nameless = new LinkedHashMap<>();
  private final Map<String, String> unreached = new LinkedHashMap<>();
  private final Map<String, String> backwards = new LinkedHashMap<>();
  private final Map<String, Map<Theme.Choice, Drawn>> drawn = new LinkedHashMap<>();

  @Test
  void everyScreenIsDrawnByDayAndByNightReadAndWorkedByKeys(@TempDir Path home) throws IOException {
    Toolkit.start();
    try (var own = found(home)) {
      own.sample().orElseThrow().load(Progress.unwatched());
      new Tour(new Size(1280, 800), Progress.unwatched()).walk(own, this::look);
    }
    assertThat(unreadable).as("texts that cannot be read").isEmpty();
    assertThat(nameless).as("controls without a name").isEmpty();
    assertThat(unreached).as("controls that Tab does not come to").isEmpty();
    assertThat(backwards).as("steps of Tab against the order of reading").isEmpty();
    assertThat(drawn.keySet())
        .anyMatch(name -> name.contains("first-start-protect"))
        .anyMatch(name -> name.contains("alert-detail"))
        .anyMatch(name -> name.contains("palette"))
        .anyMatch(name -> name.contains("audit-entry"));
    assertThat(drawn).allSatisfy(ScreensReviewTest::differsByDayAndNight);
  }

  private static void differsByDayAndNight(String stop, Map<Theme.Choice, Drawn> looks) {
    var day = Objects.requireNonNull(looks.get(Theme.Choice.LIGHT));
    var night = Objects.requireNonNull(looks.get(Theme.Choice.DARK));
    assertThat(day.colours()).isGreaterThan(FEW);
    assertThat(night.colours()).isGreaterThan(FEW);
    assertThat(day.brightness()).isGreaterThan(2 * night.brightness());
  }

  private void look(Studio studio, String stop, Theme.Choice look) {
    drawn.computeIfAbsent(stop, name -> new HashMap<>()).put(look, Drawn.of(studio.picture()));
    studio.run(() -> scenes(studio).forEach(scene -> look(scene, stop, look)));
  }

  private void look(Scene scene, String stop, Theme.Choice look) {
    note(unreadable, ReadableTexts.faults(scene), stop + ", " + look);
    if (look == Theme.Choice.LIGHT) {
      note(nameless, WorkedByKeys.nameless(scene), stop);
      note(unreached, WorkedByKeys.unreached(scene), stop);
      note(backwards, WorkedByKeys.backwards(scene), stop);
    }
  }

  private static void note(Map<String, String> found, List<String> faults, String stop) {
    faults.forEach(fault -> found.putIfAbsent(fault, stop));
  }

  private static Stream<Scene> scenes(Studio studio) {
    var inFront = studio.findInFront(".root").stream().map(Node::getScene).distinct().toList();
    return inFront.isEmpty()
        ? Optional.ofNullable(studio.find(".root")).map(Node::getScene).stream()
        : inFront.stream();
  }

  private static Workplace found(Path home) {
    var opening = new Opening(Clock.systemUTC(), () -> {}, "m.okafor", "Marina Okafor");
    return new LocalStoreGate(home.resolve("store"), new Places(home), opening)
        .found(Optional.of("one of a kind".toCharArray()), Progress.unwatched())
        .workplace();
  }
}
