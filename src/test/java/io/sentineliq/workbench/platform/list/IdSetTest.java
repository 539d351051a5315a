package io.sentineliq.workbench.platform.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdSetTest {

  @Test
  void behavesLikeASetOfTheLibrary() {
    var random = new Random(7);
    var some = Stream.generate(() -> id(random)).limit(3_000).toList();
    var expected = new HashSet<UUID>();
    var set = new IdSet();
    for (var step = 0; step < 60_000; step++) {
      var id = some.get(random.nextInt(some.size()));
      if (random.nextInt(5) < 2) {
        assertThat(set.remove(id)).isEqualTo(expected.remove(id));
      } else {
        assertThat(set.add(id)).isEqualTo(expected.add(id));
      }
    }
    assertThat(set.size()).isEqualTo(expected.size());
    assertThat(set.snapshot()).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(some).allMatch(id -> set.contains(id) == expected.contains(id));
  }

  @Test
  void countsWhatAnotherListHasMore() {
    var random = new Random(8);
    var ids = new ArrayList<>(Stream.generate(() -> id(random)).limit(100).toList());
    var set = IdSet.of(ids);
    ids.add(id(random));
    assertThat(set.countMissingFrom(ids)).isEqualTo(1);
  }

  @Test
  void idsThatShareAHalfAreDifferent() {
    var set = IdSet.of(List.of(new UUID(1, 0), new UUID(0, 1)));
    assertThat(set.size()).isEqualTo(2);
    assertThat(set.contains(new UUID(1, 1))).isFalse();
  }

  @Test
  void theNilUuidIsRefused() {
    assertThatThrownBy(() -> new IdSet().add(new UUID(0, 0)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Few different halves, so that places collide. */
  private static UUID id(Random random) {
    return new UUID(random.nextInt(60) + 1L, random.nextLong());
  }
}
