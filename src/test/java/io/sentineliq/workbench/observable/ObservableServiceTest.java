package io.sentineliq.workbench.observable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.classification.Pap;
import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.correlation.ObservableHolders;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.list.SortOrder;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.Specimens;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** The list of all observables, what is said of them and where they were seen. */
@OnEachDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ObservableServiceTest {

  private static final Progress UNWATCHED = Progress.unwatched();

  @Parameter TestDatabase database;
  @TempDir static Path folder;

  private WorkspaceFixture fixture;
  private Observables observables;
  private UUID seen;

  @BeforeParameterizedClassInvocation
  void open() {
    fixture = WorkspaceFixture.open(database, folder);
    observables = new ObservableService(fixture.alder().transactions());
    var stored = Specimens.store(fixture.alder());
    seen = (UUID) Objects.requireNonNull(stored.get(CyberObservable.class));
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  @BeforeEach
  void addMore() {
    fixture.alder().transactions().write(UNWATCHED, this::add);
  }

  private boolean add(UnitOfWork unit) {
    NewObservables.add(
        unit,
        List.of(
            value(ObservableType.DOMAIN, "login.example"),
            value(ObservableType.DOMAIN, "100%_sure.example"),
            value(ObservableType.URL, "https://login.example/a")));
    unit.audit(
        "OBSERVABLE_CREATED",
        new SubjectRef(CyberObservable.KIND, seen),
        "three",
        Difference.none());
    return true;
  }

  @Test
  void aViewListsWhatItCounts() {
    var counts = observables.counts(UNWATCHED);
    for (var view : ObservableView.values()) {
      var ids = observables.allIds(new ObservableQuery(view, ""), UNWATCHED);
      assertThat((long) ids.size()).as(view.name()).isEqualTo(counts.get(view));
    }
    assertThat(counts.get(ObservableView.DOMAINS)).isGreaterThanOrEqualTo(2);
  }

  @Test
  void wordsFindValuesHoweverTheyAreWrittenAndAreNoPatterns() {
    assertThat(values(ObservableView.ALL, "login[.]example"))
        .contains("login[.]example", "hxxps://login[.]example/a");
    assertThat(values(ObservableView.ALL, "100%_")).containsExactly("100%_sure[.]example");
    assertThat(values(ObservableView.ALL, "%")).containsExactly("100%_sure[.]example");
  }

  @Test
  void aListIsSortedByTheDatabase() {
    var query =
        new ObservableQuery(
            ObservableView.DOMAINS, "", SortOrder.ascending(ObservableColumn.VALUE));
    var rows = observables.rows(observables.allIds(query, UNWATCHED), UNWATCHED);
    assertThat(rows).extracting(ObservableListRow::value).isSorted();
  }

  @Test
  void whatIsSaidOfOneIsKeptWithItsTags() {
    var before = observables.details(seen, UNWATCHED);
    var said =
        new ObservableWords(
            Tlp.RED, Pap.RED, true, true, "Their loader", "Partner", List.of("loader", "seen"));

    observables.change(seen, before.version(), said);

    var after = observables.details(seen, UNWATCHED);
    assertThat(after.said()).isEqualTo(said);
    assertThat(values(ObservableView.INDICATORS, "")).contains(after.row().defanged());
    assertThat(values(ObservableView.IGNORED, "")).contains(after.row().defanged());
  }

  @Test
  void aSightingIsCountedAndOnlyTheLastMoves() {
    var first = sighted();
    var second = sighted();
    assertThat(second.count()).isEqualTo(first.count() + 1);
    assertThat(second.first()).isEqualTo(first.first());
    assertThat(second.last()).isAfterOrEqualTo(first.last());
  }

  @Test
  void anEditOfWhatSomebodyElseChangedIsRefused() {
    var version = observables.details(seen, UNWATCHED).version();
    observables.mark(seen, version, true);
    assertThatThrownBy(() -> observables.mark(seen, version, false))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.problem()).isInstanceOf(Problem.Stale.class));
  }

  @Test
  void recordsThatHoldItAreNamedAndCounted() {
    var kinds = new ObservableHolders(fixture.alder().transactions()).of(seen, UNWATCHED);
    assertThat(kinds).extracting(Holders.Kind::kind).contains(HolderKind.ALERT);
    assertThat(kinds)
        .allSatisfy(kind -> assertThat(kind.total()).isGreaterThanOrEqualTo(kind.named().size()));
    assertThat(kinds)
        .allSatisfy(kind -> assertThat(kind.named()).isNotEmpty().allMatch(this::isNamed));
  }

  private boolean isNamed(Holder holder) {
    return !holder.title().isBlank();
  }

  private ObservableSightings sighted() {
    observables.sight(seen, observables.details(seen, UNWATCHED).version());
    return observables.details(seen, UNWATCHED).sightings();
  }

  private List<String> values(ObservableView view, String words) {
    var ids = observables.allIds(new ObservableQuery(view, words), UNWATCHED);
    return observables.rows(ids, UNWATCHED).stream().map(ObservableListRow::defanged).toList();
  }

  private static NewObservables.Value value(ObservableType type, String value) {
    return new NewObservables.Value(type, value, value);
  }
}
