package io.sentineliq.workbench.alert.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.alert.AlertAct;
import io.sentineliq.workbench.alert.AlertColumn;
import io.sentineliq.workbench.alert.AlertRow;
import io.sentineliq.workbench.alert.AlertStatus;
import io.sentineliq.workbench.alert.Resolution;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.observable.extract.HarmlessText;
import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.list.SortOrder;
import io.sentineliq.workbench.platform.persistence.StoreInfo.Protection;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.FakeWorkplace;
import io.sentineliq.workbench.support.ImmediateTasks;
import io.sentineliq.workbench.support.Toolkit;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AlertInboxViewModelTest {

  private final FakeWorkplace workplace = new FakeWorkplace(15, Protection.NOT_ENCRYPTED);
  private final ImmediateTasks tasks = new ImmediateTasks();
  private final List<Throwable> failures = new ArrayList<>();
  private final ChangePulse changes = new ChangePulse(workplace.changes(), Runnable::run);
  private final AlertInboxViewModel inbox =
      new AlertInboxViewModel(
          workplace.alerts(),
          workplace.verbs(),
          tasks,
          changes,
          InstantSource.fixed(FakeWorkplace.NOW),
          failures::add);

  @BeforeEach
  void open() {
    inbox.activate();
  }

  @Test
  void beginsWithTheNewestAlert() {
    assertThat(inbox.list().rowsProperty().get()).hasSize(13);
    assertThat(current().title()).startsWith("Credential dumping");
    assertThat(canAcknowledge()).isTrue();
  }

  @Test
  void acknowledgesAndGoesOnToTheNext() {
    var first = current();
    acknowledge();
    assertThat(workplace.alerts().row(first.id()).status()).isEqualTo(AlertStatus.ACKNOWLEDGED);
    assertThat(inbox.list().currentProperty().get()).isEqualTo(1);
    assertThat(inbox.acts().lastActProperty().get()).startsWith("Acknowledged 1 at ");
    assertThat(inbox.acts().undoableProperty().get()).isTrue();
  }

  @Test
  void undoReturnsToTheAlert() {
    var first = current();
    acknowledge();
    inbox.acts().undo();
    assertThat(workplace.alerts().row(first.id()).status()).isEqualTo(AlertStatus.NEW);
    assertThat(current().id()).isEqualTo(first.id());
    assertThat(inbox.acts().undoableProperty().get()).isFalse();
    assertThat(inbox.acts().lastActProperty().get()).startsWith("Took back 1 at ");
  }

  @Test
  void undoneAlertsCanBeAcknowledgedAgain() {
    acknowledge();
    inbox.acts().undo();
    assertThat(canAcknowledge()).isTrue();
    acknowledge();
    assertThat(failures).isEmpty();
  }

  @Test
  void doesNotOfferWhatTheStatusForbids() {
    inbox.list().select(2);
    assertThat(current().status()).isEqualTo(AlertStatus.ACKNOWLEDGED);
    assertThat(canAcknowledge()).isFalse();
    acknowledge();
    assertThat(inbox.acts().undoableProperty().get()).isFalse();
  }

  @Test
  void aSecondPressOnTheSameAlertDoesNothing() {
    tasks.hold();
    acknowledge();
    inbox.list().select(0);
    acknowledge();
    tasks.releaseAll();
    assertThat(failures).isEmpty();
  }

  @Test
  void tellsWhoWasFaster() {
    var first = current();
    workplace.alerts().act(new AlertAct.Acknowledge(), first.id(), 0);
    tasks.hold();
    acknowledge();
    tasks.releaseAll();
    assertThat(failures)
        .allMatch(
            failure ->
                failure instanceof ProblemException expected
                    && expected.problem() instanceof Problem.Stale);
  }

  @Test
  void sortsInTheStoreAndKeepsTheRecord() {
    inbox.list().select(4);
    var chosen = current().id();
    inbox.sort(SortOrder.ascending(AlertColumn.SEVERITY));
    assertThat(current().id()).isEqualTo(chosen);
    assertThat(Objects.requireNonNull(inbox.list().rowsProperty().get().get(0).row()).severity())
        .hasToString("LOW");
  }

  @Test
  void exportsWhatIsTickedElseEverythingThatMatches() {
    var all = inbox.exported().apply(Progress.unwatched());
    assertThat(all).hasSize(inbox.list().rowsProperty().get().size());
    inbox.list().selection().toggle(1);
    var one = inbox.exported();
    inbox.list().selection().toggle(2);
    assertThat(one.apply(Progress.unwatched())).containsExactly(all.get(1));
  }

  @Test
  void exportsEveryColumnWithNothingToClickOn() {
    var columns = Toolkit.call(() -> AlertColumns.of(Instant::now));
    assertThat(columns).allSatisfy(column -> assertThat(column.text()).isNotNull());
    assertThat(HarmlessText.of("to http://evil.com/?u=http://b.com and 10.0.0.1, a.exe"))
        .isEqualTo("to hxxp://evil[.]com/?u=http://b.com and 10[.]0[.]0[.]1, a.exe");
  }

  @Test
  void newAlertsOfOthersWait() {
    workplace.alerts().add(FakeWorkplace.someAlerts(3));
    workplace.audit().tell("ALERTS_IMPORTED", "IMPORT", "3 alerts");
    assertThat(inbox.list().waitingProperty().get()).isEqualTo(3);
    inbox.imported();
    assertThat(inbox.list().rowsProperty().get()).hasSize(16);
  }

  @Test
  void hearsNothingWhenItIsNotOnScreen() {
    inbox.deactivate();
    workplace.alerts().add(FakeWorkplace.someAlerts(3));
    workplace.audit().tell("ALERTS_IMPORTED", "IMPORT", "3 alerts");
    assertThat(inbox.list().waitingProperty().get()).isZero();
  }

  @Test
  void showsOpenAlertsUntilSomebodyWantsOthers() {
    assertThat(rows()).allMatch(row -> row.status().isOpen());
    inbox.filter().toggleOpen();
    assertThat(rows()).hasSize(15);
    inbox.filter().toggle(Severity.CRITICAL);
    assertThat(rows()).hasSize(3).allMatch(row -> row.severity() == Severity.CRITICAL);
    inbox.filter().clear();
    assertThat(rows()).hasSize(15);
  }

  @Test
  void whatIsTypedNarrowsWithTheChipsAndBecomesChipsOnEnter() {
    inbox.filter().typedProperty().set("severity:high vpn");
    inbox.filter().search();
    assertThat(rows()).extracting(AlertRow::source).containsExactly("VPN");
    inbox.filter().adopt();
    assertThat(inbox.filter().typedProperty().get()).isEqualTo("vpn");
    assertThat(inbox.filter().chipsProperty().get().severities()).containsExactly(Severity.HIGH);
    inbox.filter().typedProperty().set("severty:high");
    inbox.filter().search();
    assertThat(inbox.filter().problemProperty().get()).contains("severty");
    assertThat(rows()).extracting(AlertRow::source).containsExactly("VPN");
  }

  @Test
  void chipsCountWhatTheyWouldLeave() {
    var facets = inbox.filter().facetsProperty().get();
    assertThat(facets.total()).isEqualTo(13);
    assertThat(facets.of(Severity.CRITICAL)).isEqualTo(3);
  }

  @Test
  void everythingTickedIsWhatWasThereAndNotWhatCameLater() {
    inbox.tickEverything();
    assertThat(inbox.list().selection().sizeProperty().get()).isEqualTo(13);
    assertThat(inbox.list().selection().everythingAtProperty().get()).isEqualTo(FakeWorkplace.NOW);
    var later = FakeWorkplace.someAlerts(2);
    workplace.alerts().add(later);
    dismissAll();
    assertThat(later).allMatch(row -> workplace.alerts().row(row.id()).status() == AlertStatus.NEW);
    assertThat(inbox.acts().lastActProperty().get()).startsWith("Dismissed 13 at ");
    assertThat(inbox.list().selection().sizeProperty().get()).isZero();
    inbox.acts().undo();
    assertThat(rows()).hasSize(15);
  }

  @Test
  void ticksStayWithTheirRecordsWhenTheListIsSorted() {
    var selection = inbox.list().selection();
    selection.toggle(1);
    selection.extendTo(3);
    assertThat(selection.sizeProperty().get()).isEqualTo(3);
    var ticked = selection.ids();
    inbox.sort(SortOrder.ascending(AlertColumn.TITLE));
    assertThat(selection.ids()).containsExactlyInAnyOrderElementsOf(ticked);
    assertThat(selection.isTicked(inbox.list().rowsProperty().get().set().indexOf(ticked.get(0))))
        .isTrue();
  }

  @Test
  void ticksStayWhenTheFilterChangesAndTheBarSaysHowManyAreHidden() {
    var selection = inbox.list().selection();
    inbox.tickEverything();
    assertThat(selection.outsideProperty().get()).isZero();
    inbox.filter().toggle(Severity.CRITICAL);
    assertThat(rows()).hasSize(3);
    assertThat(selection.sizeProperty().get()).isEqualTo(13);
    assertThat(selection.outsideProperty().get()).isEqualTo(10);
    selection.toggle(0);
    assertThat(selection.sizeProperty().get()).isEqualTo(12);
    assertThat(selection.outsideProperty().get()).isEqualTo(10);
    inbox.filter().clear();
    assertThat(selection.outsideProperty().get()).isZero();
    selection.clear();
    assertThat(selection.sizeProperty().get()).isZero();
  }

  @Test
  void anActIsAboutEverythingTickedAlsoWhatTheFilterHides() {
    inbox.tickEverything();
    inbox.filter().toggle(Severity.CRITICAL);
    dismissAll();
    assertThat(inbox.acts().lastActProperty().get()).startsWith("Dismissed 13 at ");
    assertThat(inbox.list().selection().sizeProperty().get()).isZero();
    assertThat(inbox.list().selection().outsideProperty().get()).isZero();
  }

  @Test
  void whoWorksThroughAListStaysWhereTheyWere() {
    inbox.list().select(4);
    var next = Objects.requireNonNull(inbox.list().rowsProperty().get().get(5).row()).id();
    inbox.acts().act(AlertVerb.DISMISS, new AlertAct.Dismiss(Resolution.BENIGN, "known scanner"));
    assertThat(current().id()).isEqualTo(next);
    assertThat(rows()).hasSize(12);
  }

  @Test
  void aVerbTheStatusForbidsIsNotOffered() {
    assertThat(inbox.acts().possible(AlertVerb.REOPEN).get()).isFalse();
    inbox.filter().show("status:closed");
    assertThat(inbox.acts().possible(AlertVerb.REOPEN).get()).isTrue();
    assertThat(inbox.acts().possible(AlertVerb.TAKE).get()).isFalse();
  }

  private void dismissAll() {
    inbox
        .acts()
        .act(AlertVerb.DISMISS, new AlertAct.Dismiss(Resolution.FALSE_POSITIVE, "test range"));
  }

  private void acknowledge() {
    inbox.acts().act(AlertVerb.ACKNOWLEDGE, new AlertAct.Acknowledge());
  }

  private boolean canAcknowledge() {
    return inbox.acts().possible(AlertVerb.ACKNOWLEDGE).get();
  }

  private List<AlertRow> rows() {
    return inbox.list().rowsProperty().get().stream()
        .map(slot -> Objects.requireNonNull(slot.row()))
        .toList();
  }

  private AlertRow current() {
    return Objects.requireNonNull(inbox.list().currentRowProperty().get());
  }
}
