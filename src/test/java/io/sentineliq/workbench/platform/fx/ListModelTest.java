package io.sentineliq.workbench.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.support.ImmediateTasks;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Random;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class ListModelTest {

  private final ImmediateTasks tasks = new ImmediateTasks();
  private final MillionRows source = new MillionRows(1_000_000);
  private final ListModel<MillionRows.Row> list = new ListModel<>(tasks);
  private int missed;

  @Test
  void showsTheFirstRowsBeforeItKnowsHowManyThereAre() {
    tasks.hold();
    list.open(source.reader());
    assertThat(list.loadingProperty().get()).isTrue();
    tasks.release(0);
    assertThat(rows()).hasSize(400);
    assertThat(rows().set().isComplete()).isFalse();
    assertThat(text(0)).isEqualTo("row 0");
    tasks.release(1);
    assertThat(rows()).hasSize(1_000_000);
    assertThat(rows().set().isComplete()).isTrue();
    assertThat(text(0)).isEqualTo("row 0");
  }

  @Test
  void holdsTenThousandRowsHoweverFarOneScrolls() {
    list.open(source.reader());
    var random = new Random(42);
    for (var i = 0; i < 2_000; i++) {
      var index = random.nextInt(1_000_000);
      assertThat(rows().get(index).row()).isNotNull();
    }
    assertThat(rows().held()).isLessThanOrEqualTo(10 * WindowedRows.WINDOW);
  }

  @Test
  void showsAPlaceholderAndOneChangePerWindow() {
    list.open(source.reader());
    tasks.hold();
    assertThat(rows().get(500_000).isPending()).isTrue();
    var changes = new ArrayList<Integer>();
    rows()
        .addListener(
            (ListChangeListener<Slot<MillionRows.Row>>)
                change -> {
                  while (change.next()) {
                    changes.add(change.getTo() - change.getFrom());
                  }
                });
    tasks.release(0);
    assertThat(changes).containsExactly(WindowedRows.WINDOW);
    assertThat(text(500_000)).isEqualTo("row 500000");
  }

  @Test
  void readsTheNeighboursAheadButNotTheirNeighbours() {
    list.open(source.reader());
    source.reads().clear();
    rows().get(500_000);
    assertThat(source.reads()).containsExactlyInAnyOrder(500_000, 500_200, 499_800);
  }

  @Test
  void neverWalksThroughAMillionRows() {
    list.open(source.reader());
    source.reads().clear();
    assertThat(rows().indexOf(Slot.of(new MillionRows.Row(MillionRows.id(-1), "absent"))))
        .isEqualTo(-1);
    assertThat(source.reads()).isEmpty();
  }

  @Test
  void keepsTheCurrentRecordWhenTheOrderChanges() {
    list.open(source.reader());
    list.select(3);
    source.addInFront(5);
    list.open(source.reader());
    assertThat(list.currentProperty().get()).isEqualTo(8);
    assertThat(Objects.requireNonNull(list.currentRowProperty().get()).text()).isEqualTo("row 3");
  }

  @Test
  void letsNewRowsWaitBehindThePill() {
    list.open(source.reader());
    list.select(3);
    source.addInFront(27);
    list.recheck();
    assertThat(list.waitingProperty().get()).isEqualTo(27);
    assertThat(text(0)).isEqualTo("row 0");
    list.showWaiting();
    assertThat(list.waitingProperty().get()).isZero();
    assertThat(text(0)).isEqualTo("row -27");
    assertThat(list.currentProperty().get()).isEqualTo(30);
  }

  @Test
  void showsAtOnceWhatThePersonDid() {
    list.open(source.reader());
    source.addInFront(2);
    list.refresh();
    assertThat(rows()).hasSize(1_000_002);
    assertThat(list.waitingProperty().get()).isZero();
  }

  @Test
  void anActOfOthersDoesNotHideTheOwnOne() {
    list.open(source.reader());
    tasks.hold();
    source.addInFront(2);
    list.refresh();
    list.recheck();
    tasks.releaseAll();
    assertThat(rows()).hasSize(1_000_002);
  }

  @Test
  void showsNewRowsAtOnceWhereNothingCanJump() {
    var empty = new MillionRows(0);
    list.open(empty.reader());
    empty.addInFront(3);
    list.recheck();
    assertThat(rows()).hasSize(3);
    assertThat(list.currentProperty().get()).isZero();
  }

  @Test
  void dropsAnAnswerThatWasOvertaken() {
    var other = new MillionRows(2);
    tasks.hold();
    list.open(source.reader());
    list.open(other.reader());
    tasks.release(1);
    tasks.release(0);
    assertThat(rows()).hasSize(2);
  }

  @Test
  void saysWhatFailedAndTriesAgain() {
    source.setBroken(true);
    list.open(source.reader());
    assertThat(list.failureProperty().get()).hasMessage("broken");
    source.setBroken(false);
    list.retry();
    assertThat(list.failureProperty().get()).isNull();
    assertThat(rows()).isNotEmpty();
  }

  @Test
  void doesNotAskForAnUnreadableWindowAgainAndAgain() {
    list.open(source.reader());
    source.setBroken(true);
    rows().get(500_000);
    rows().get(500_000);
    assertThat(rows().get(500_000).isPending()).isTrue();
    assertThat(list.failureProperty().get()).hasMessage("broken");
  }

  @Test
  void goesToARecordFarDownAsSoonAsItIsAmongTheRows() {
    tasks.hold();
    list.open(source.reader());
    tasks.release(0);
    list.reveal(MillionRows.id(700_000), this::miss);
    assertThat(list.currentProperty().get()).isZero();
    tasks.releaseAll();
    assertThat(list.currentProperty().get()).isEqualTo(700_000);
    assertThat(missed).isZero();
  }

  @Test
  void goesToARecordThatWaitsBehindThePill() {
    list.open(source.reader());
    source.addInFront(3);
    list.reveal(MillionRows.id(-2), this::miss);
    assertThat(list.currentProperty().get()).isEqualTo(1);
    assertThat(list.waitingProperty().get()).isZero();
    assertThat(missed).isZero();
  }

  @Test
  void saysOnceThatARecordIsNotThere() {
    list.open(source.reader());
    list.reveal(MillionRows.id(-2), this::miss);
    assertThat(missed).isEqualTo(1);
    source.addInFront(3);
    list.recheck();
    assertThat(list.currentProperty().get()).as("nobody waits for it any more").isZero();
    assertThat(missed).isEqualTo(1);
  }

  @Test
  void aLookAtOldRowsSaysNothingOfNewOnes() {
    list.open(source.reader());
    source.addInFront(1);
    list.recheck();
    tasks.hold();
    list.recheck();
    list.showWaiting();
    tasks.release(1);
    tasks.releaseAll();
    assertThat(rows()).hasSize(1_000_001);
    assertThat(list.waitingProperty().get()).isZero();
  }

  @Test
  void staysInsideTheListWhenMoving() {
    list.open(new MillionRows(2).reader());
    list.move(-1);
    assertThat(list.currentProperty().get()).isZero();
    list.move(5);
    assertThat(list.currentProperty().get()).isEqualTo(1);
  }

  private void miss() {
    missed++;
  }

  private WindowedRows<MillionRows.Row> rows() {
    return list.rowsProperty().get();
  }

  private String text(int index) {
    return Objects.requireNonNull(rows().get(index).row()).text();
  }
}
