package io.sentineliq.workbench.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.junit.jupiter.api.Test;

/** What a list shows from one day to the next. */
class ListMemoryTest {

  private static final String VIEW = "some.list";

  private final ViewMemory memory = ViewMemory.forThisRun();

  /** A list without rows. */
  private static final class Shelf implements LookedAt {
    private final StringProperty filter = new SimpleStringProperty("status:open");
    private ListLook look = new ListLook("status:open", "NUMBER", true, null);

    @Override
    public ListLook look() {
      return look;
    }

    @Override
    public void show(ListLook other) {
      look = other;
      filter.set(other.filter());
    }
  }

  @Test
  void aListLooksAsItWasLeft() {
    var left = new Shelf();
    try (var subscriptions = new Subscriptions()) {
      new ListMemory(left, memory, VIEW).follow(subscriptions, left.filter);
      left.show(new ListLook("status:over beacon", "TITLE", false, null));
    }
    left.show(new ListLook("not looked at any more", "TITLE", true, null));

    var later = new Shelf();
    new ListMemory(later, memory, VIEW).restore();

    assertThat(later.look()).isEqualTo(new ListLook("status:over beacon", "TITLE", false, null));
  }

  @Test
  void withoutAMemoryItStaysAsItIs() {
    var fresh = new Shelf();
    new ListMemory(fresh, memory, VIEW).restore();
    assertThat(fresh.look()).isEqualTo(new ListLook("status:open", "NUMBER", true, null));
  }
}
