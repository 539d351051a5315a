package io.sentineliq.workbench.correlation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.support.Toolkit;
import java.util.Random;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class ThinLinesTest {

  private static final int WIDTH = 120;
  private static final int HEIGHT = 80;

  private final ThinLines lines = Toolkit.call(() -> new ThinLines(WIDTH, HEIGHT));

  @Test
  void aLineLiesWhereItsEndsSay() {
    for (var seed = 0; seed < 2_000; seed++) {
      var random = new Random(seed);
      var from = point(random);
      var to = point(random);
      var pixels = drawn(from, to);
      for (var y = 0; y < HEIGHT; y++) {
        for (var x = 0; x < WIDTH; x++) {
          var distance = distance(x, y, from, to);
          if (distance > 1.5) {
            assertThat(pixels.getArgb(x, y)).as("%d,%d of %d", x, y, seed).isZero();
          } else if (distance < 0.3 && isInside(x, y) && isBetween(x, y, from, to)) {
            assertThat(pixels.getArgb(x, y)).as("%d,%d of %d", x, y, seed).isNotZero();
          }
        }
      }
    }
  }

  @Test
  void wherelinesCrossTheColourStaysAsFaint() {
    var once = drawn(new double[] {10, 40}, new double[] {110, 40}).getArgb(60, 40);

    lines.draw(10, 40, 110, 40);

    assertThat(lines.image().getPixelReader().getArgb(60, 40)).isEqualTo(once);
  }

  private PixelReader drawn(double[] from, double[] to) {
    lines.begin(Color.BLACK, 0.28);
    lines.draw(from[0], from[1], to[0], to[1]);
    return lines.image().getPixelReader();
  }

  /** Often far beyond the edges. */
  private static double[] point(Random random) {
    var reach = random.nextBoolean() ? 1 : 50;
    return new double[] {
      (random.nextDouble() - 0.5) * WIDTH * reach + WIDTH / 2.0,
      (random.nextDouble() - 0.5) * HEIGHT * reach + HEIGHT / 2.0
    };
  }

  private static boolean isInside(int x, int y) {
    return x > 1 && y > 1 && x < WIDTH - 2 && y < HEIGHT - 2;
  }

  private static boolean isBetween(int x, int y, double[] from, double[] to) {
    return isWithin(x, from[0], to[0]) || isWithin(y, from[1], to[1]);
  }

  private static boolean isWithin(int place, double one, double other) {
    return place > Math.min(one, other) + 1 && place < Math.max(one, other) - 1;
  }

  private static double distance(int x, int y, double[] from, double[] to) {
    var alongX = to[0] - from[0];
    var alongY = to[1] - from[1];
    var square = alongX * alongX + alongY * alongY;
    var share = Math.clamp(((x - from[0]) * alongX + (y - from[1]) * alongY) / square, 0, 1);
    return Math.hypot(from[0] + share * alongX - x, from[1] + share * alongY - y);
  }
}
