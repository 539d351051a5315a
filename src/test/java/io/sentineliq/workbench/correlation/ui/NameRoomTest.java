package io.sentineliq.workbench.correlation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names on a sheet. */
class NameRoomTest {

  @Test
  void whoComesSecondHasNoRoomOnTheSameLineAndOnTheNext() {
    var room = new NameRoom();
    assertThat(room.take(0, 0, 60)).isTrue();
    assertThat(room.take(59, 0, 60)).isFalse();
    assertThat(room.take(0, 10, 60)).isFalse();
    assertThat(room.take(60, 0, 60)).isTrue();
    assertThat(room.take(0, 40, 60)).isTrue();
  }
}
