package io.sentineliq.workbench.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.platform.fx.Rewriting.Kept;
import io.sentineliq.workbench.platform.fx.StaleForm.Choice;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.support.ImmediateTasks;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two people write about one record at once. */
class RewritingTest {

  /** A record of two words. */
  private record Words(String title, String place) {}

  private enum WordsPart implements TwoEdits.Part<Words> {
    TITLE,
    PLACE;

    @Override
    public String key() {
      return this == TITLE ? "case.form.title" : "case.form.summary";
    }

    @Override
    public Object value(Words words) {
      return this == TITLE ? words.title : words.place;
    }

    @Override
    public boolean canJoin() {
      return this == PLACE;
    }

    static Merge<Words> merge(Words base, Words mine, Words theirs) {
      return new TwoEdits<>(
          base,
          mine,
          theirs,
          WordsPart.class,
          chosen ->
              new Words(
                  chosen.of(TITLE).title(), String.valueOf(chosen.text(PLACE, Words::place))));
    }
  }

  private final List<String> ends = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();
  private final List<Merge<Words>> asked = new ArrayList<>();
  private Kept<Words> store = new Kept<>(1, new Words("Intrusion", "Recife"));
  private Optional<List<Choice>> answer = Optional.empty();
  private int intruders;

  @Test
  void whoeverIsAloneSavesAtOnce() {
    rewriting().save(store, new Words("Fraud", "Recife"));
    assertThat(store).isEqualTo(new Kept<>(2, new Words("Fraud", "Recife")));
    assertThat(ends).containsExactly("saved");
    assertThat(notices).isEmpty();
  }

  @Test
  void whatDoesNotContradictIsJoinedAndTold() {
    var began = store;
    store = new Kept<>(2, new Words("Intrusion", "Olinda"));
    rewriting().save(began, new Words("Fraud", "Recife"));
    assertThat(store.words()).isEqualTo(new Words("Fraud", "Olinda"));
    assertThat(ends).containsExactly("saved");
    assertThat(notices).hasSize(1);
    assertThat(asked).isEmpty();
  }

  @Test
  void aContradictionIsAskedAboutAndBothCanStay() {
    var began = store;
    store = new Kept<>(2, new Words("Theft", "Olinda"));
    answer = Optional.of(List.of(Choice.THEIRS, Choice.BOTH));
    rewriting().save(began, new Words("Fraud", "Natal"));
    assertThat(asked.getFirst().questions())
        .extracting(field -> field.mine() + " | " + field.theirs() + " | " + field.canJoin())
        .containsExactly("Fraud | Theft | false", "Natal | Olinda | true");
    assertThat(store.words()).isEqualTo(new Words("Theft", "Olinda\n\nNatal"));
  }

  @Test
  void whoeverPutsItOffChangesNothing() {
    var began = store;
    store = new Kept<>(2, new Words("Theft", "Recife"));
    rewriting().save(began, new Words("Fraud", "Recife"));
    assertThat(store.words().title()).isEqualTo("Theft");
    assertThat(ends).containsExactly("putOff");
  }

  @Test
  void aThirdPersonInBetweenIsHeededToo() {
    var began = store;
    store = new Kept<>(2, new Words("Intrusion", "Olinda"));
    intruders = 3;
    rewriting().save(began, new Words("Fraud", "Recife"));
    assertThat(store.words()).isEqualTo(new Words("Fraud", "Olinda 0"));
    assertThat(ends).containsExactly("saved");
    assertThat(notices).as("told once, when it is so").hasSize(1);
  }

  @Test
  void whatIsRefusedIsTold() {
    rewriting().save(store, new Words("", "Recife"));
    assertThat(ends).containsExactly("failed");
    assertThat(store.version()).isEqualTo(1);
  }

  @Test
  void setsAreJoinedByWhatEitherPutInOrTookOut() {
    var merge = new SetMerge<>(Set.of("a", "b"), Set.of("b", "c"), Set.of("a", "b", "d"));
    assertThat(merge.questions()).isEmpty();
    assertThat(merge.settled(List.of())).containsExactlyInAnyOrder("b", "c", "d");
  }

  private Rewriting<Words> rewriting() {
    var keeper =
        new Rewriting.Keeper<Words>(
            progress -> store, (version, words, progress) -> write(version, words));
    return new Rewriting<>(
        window(),
        TaskTitle.quiet("saving"),
        keeper,
        WordsPart::merge,
        ending(),
        (merge, who) -> {
          asked.add(merge);
          return answer.map(merge::settled);
        });
  }

  private void write(int version, Words words) {
    if (words.title.isEmpty()) {
      throw new Problem.NotFound("title").asException();
    }
    if (intruders > 0) {
      intruders--;
      store =
          new Kept<>(store.version() + 1, new Words(store.words().title(), "Olinda " + intruders));
    }
    if (version != store.version()) {
      throw new Problem.Stale("mia", Instant.EPOCH).asException();
    }
    store = new Kept<>(version + 1, words);
  }

  private Rewriting.Ending ending() {
    return new Rewriting.Ending() {
      @Override
      public void saved() {
        ends.add("saved");
      }

      @Override
      public void failed(Throwable failure) {
        ends.add("failed");
      }

      @Override
      public void putOff() {
        ends.add("putOff");
      }
    };
  }

  private Window window() {
    return new Window(
        new ImmediateTasks(),
        new Shortcuts(),
        ViewMemory.forThisRun(),
        new Dialogs(() -> null),
        notices::add,
        failure -> {
          throw new AssertionError(failure);
        },
        place -> {},
        file -> {},
        InstantSource.system());
  }
}
