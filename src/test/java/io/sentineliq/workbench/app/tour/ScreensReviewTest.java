package io.sentineliq.workbench.app.tour;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.app.LocalStoreGate;
import io.sentineliq.workbench.app.Opening;
import io.sentineliq.workbench.app.Places;
import io.sentineliq.workbench.app.Workplace;
import io.sentineliq.workbench.platform.fx.Theme;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.Toolkit;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every screen of the tour can be read in both themes. */
class ScreensReviewTest {

  private final Map<String, String> unreadable = new LinkedHashMap<>();

  @Test
  void everyTextStandsOutFromItsGround(@TempDir Path home) {
    Toolkit.start();
    try (var own = found(home)) {
      own.sample().orElseThrow().load(Progress.unwatched());
      try (var studio = new Studio(new Size(1280, 800));
          var guide = new Guide(studio, own)) {
        for (var stop : Stops.all()) {
          stop.way().go(guide);
          review(studio, stop.name());
        }
      }
    }
    assertThat(unreadable).as("texts that cannot be read").isEmpty();
  }

  private void review(Studio studio, String stop) {
    for (var theme : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
      studio.dress(theme);
      look(studio, stop + ", " + theme);
    }
  }

  private void look(Studio studio, String stop) {
    studio.run(
        () ->
            scenes(studio)
                .forEach(
                    scene ->
                        ReadableTexts.faults(scene)
                            .forEach(fault -> unreadable.putIfAbsent(fault, stop))));
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
