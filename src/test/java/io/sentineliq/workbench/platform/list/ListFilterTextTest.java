package io.sentineliq.workbench.platform.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.platform.problem.ProblemException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A filter in writing. */
class ListFilterTextTest {

  private enum Shade {
    DARK,
    LIGHT,
    NONE
  }

  private enum Trait implements Facet {
    SHADE {
      @Override
      public List<Shade> constants() {
        return List.of(Shade.values());
      }

      @Override
      public Map<String, Set<String>> groups() {
        return Map.of("some", Set.of("DARK", "LIGHT"));
      }
    },
    OWNER {
      @Override
      public List<Whose> constants() {
        return List.of(Whose.values());
      }

      @Override
      public boolean hasFreeValues() {
        return true;
      }
    }
  }

  private static final ListFilter<Trait> ALL = ListFilter.everything();

  private final ListFilterText<Trait> text =
      new ListFilterText<>(Trait.class, ZoneId.of("America/Sao_Paulo"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "shade:dark",
        "shade:some,none",
        "owner:ME,ana since:7d",
        "since:2026-11-01T03:00:00Z until:2026-11-02T03:00:00Z \"two words\"",
        "\"owner:\" \"a \"\"quote\"\"\""
      })
  void whatIsWrittenIsReadAgain(String typed) {
    var read = text.read(typed);
    assertThat(text.read(text.write(read))).isEqualTo(read);
  }

  @Test
  void constantsAreFoundHoweverTheyAreWrittenAndGroupsStandForTheirs() {
    assertThat(text.read("shade:Light")).isEqualTo(ALL.with(Trait.SHADE, Shade.LIGHT));
    assertThat(text.read("shade:some").of(Trait.SHADE)).containsExactly("DARK", "LIGHT");
    assertThat(text.write(ALL.with(Trait.SHADE, Set.of("DARK", "LIGHT", "NONE"))))
        .isEqualTo("shade:some,none");
    assertThat(text.read("owner:me,Bea").of(Trait.OWNER)).containsExactly("Bea", "ME");
  }

  @Test
  void aDateIsADayOfThePersonsZone() {
    var range = text.read("since:2026-11-01 until:2026-11-01").time();
    assertThat(range)
        .isEqualTo(
            new TimeRange.Between(
                Instant.parse("2026-11-01T03:00:00Z"), Instant.parse("2026-11-02T03:00:00Z")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"shade:pink", "colour:red", "since:yesterday"})
  void whatCannotBeReadIsAProblem(String typed) {
    assertThatThrownBy(() -> text.read(typed)).isInstanceOf(ProblemException.class);
  }

  @Test
  void whatIsTypedStandsOverTheChips() {
    var chips = ALL.with(Trait.SHADE, Shade.DARK).withTime(new TimeRange.Last(Duration.ofDays(1)));
    var both = text.read("shade:light word").over(chips);
    assertThat(both.of(Trait.SHADE)).containsExactly("LIGHT");
    assertThat(both.words()).containsExactly("word");
    assertThat(both.time()).isEqualTo(chips.time());
    assertThat(Arrays.asList(Trait.values())).allMatch(one -> both.without(one).of(one).isEmpty());
  }
}
