package io.sentineliq.workbench.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.Main;
import org.junit.jupiter.api.Test;

class RoomsTest {
  @Test
  void judgesTheProductAndNotItsTests() {
    assertThat(Rooms.PRODUCT.classes().contain(Main.class)).isTrue();
    assertThat(Rooms.PRODUCT.classes().contain(RoomsTest.class)).isFalse();
  }
}
