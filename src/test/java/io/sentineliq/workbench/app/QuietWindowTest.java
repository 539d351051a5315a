package io.sentineliq.workbench.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.support.ChildJvm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A window that nobody touches lets the processor sleep. It has a process of its own: another
 * test's window with a blinking caret would keep the toolkit's clock running.
 */
class QuietWindowTest {

  private static final List<String> IN_MEMORY =
      List.of(
          "-Dglass.platform=Headless",
          "-Dprism.order=sw",
          "-Djava.awt.headless=true",
          "--enable-native-access=ALL-UNNAMED");

  @TempDir Path folder;

  @Test
  void everyPlaceComesToRest() throws IOException {
    try (var window = ChildJvm.start(IN_MEMORY, QuietWindow.class, folder.toString())) {
      for (var place : QuietWindow.PLACES) {
        assertThat(window.line()).isEqualTo(place + " rests");
      }
      assertThat(window.line()).isEqualTo("an animation does not rest");
    }
  }
}
