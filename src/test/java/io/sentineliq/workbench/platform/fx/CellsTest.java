package io.sentineliq.workbench.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.support.Toolkit;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CellsTest {

  private record Row(String text, long number, Instant at) {}

  private static final Instant NOW = Instant.parse("2026-11-21T14:07:31Z");
  private static final Row ROW = new Row("a\u202Eb", 1_204, NOW.minusSeconds(120));

  @BeforeAll
  static void start() {
    Toolkit.start();
  }

  static Stream<Supplier<RowCell<Row>>> everyKind() {
    return Stream.of(
        Cells.text(Row::text),
        Cells.state(Row::text, row -> true),
        Cells.figure(Row::number),
        Cells.plainFigure(Row::number),
        Cells.exactTime(Row::at),
        Cells.ago(Row::at, InstantSource.fixed(NOW)));
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void isEmptyAgainAfterARow(Supplier<RowCell<Row>> kind) {
    Toolkit.run(
        () -> {
          var cell = kind.get();
          cell.updateItem(Slot.of(ROW), false);
          var first = cell.getText();
          assertThat(first).isNotEmpty();
          cell.updateItem(null, true);
          assertThat(cell.getText()).isNull();
          assertThat(cell.getGraphic()).isNull();
          assertThat(cell.getTooltip()).isNull();
          cell.updateItem(Slot.pending(), false);
          assertThat(cell.getText()).isNull();
          cell.updateItem(Slot.of(ROW), false);
          assertThat(cell.getText()).isEqualTo(first);
        });
  }

  @Test
  void showsWhatHidesInImportedText() {
    assertThat(textOf(Cells.text(Row::text))).isEqualTo("a‹U+202E›b");
  }

  @Test
  void groupsThousandsAndCountsMinutes() {
    assertThat(textOf(Cells.figure(Row::number))).isEqualTo("1,204");
    assertThat(textOf(Cells.ago(Row::at, InstantSource.fixed(NOW)))).isEqualTo("2 min");
  }

  private static String textOf(Supplier<RowCell<Row>> kind) {
    return Toolkit.call(
        () -> {
          var cell = kind.get();
          cell.updateItem(Slot.of(ROW), false);
          return cell.getText();
        });
  }
}
