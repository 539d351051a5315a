package io.sentineliq.workbench.alert.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.alert.AlertAct;
import io.sentineliq.workbench.alert.AlertRow;
import io.sentineliq.workbench.alert.AlertVerbs;
import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.persistence.StoreInfo.Protection;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.support.Answering;
import io.sentineliq.workbench.support.FakeAlerts;
import io.sentineliq.workbench.support.FakeWorkplace;
import io.sentineliq.workbench.support.Refusing;
import io.sentineliq.workbench.support.ToldWindow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A verb whose server goes away, or whose alert a colleague changed, as its answer is sent. */
class RefusedVerbTest {

  private final FakeWorkplace workplace = new FakeWorkplace(15, Protection.NOT_ENCRYPTED);
  private final ToldWindow told = new ToldWindow();
  private final ChangePulse pulse = new ChangePulse(workplace.changes(), Runnable::run);
  private AlertInboxViewModel inbox = inbox(workplace.verbs());
  private final List<String> said = new ArrayList<>();
  private final List<String> typed = new ArrayList<>();

  @BeforeEach
  void open() {
    inbox = inbox(Refusing.first(AlertVerbs.class, "act", workplace.verbs()));
    inbox.activate();
  }

  @AfterEach
  void close() {
    pulse.close();
  }

  @Test
  void labelsAreKeptAndGoToTheAlertTheyWereTypedFor() {
    var alert = current();
    twice(AlertVerb.TAG, first -> first.type(0, "ransom, night"));

    assertThat(typed).contains("ransom, night");
    assertThat(now(alert.id()).version()).isEqualTo(alert.version() + 1);
    isToldOnlyInTheForm(new Problem.Offline("pg.example").sentence());
  }

  @Test
  void whoIsToSeeToItStaysTyped() {
    var alert = current().id();
    twice(AlertVerb.ASSIGN, first -> first.type(0, "marina"));

    assertThat(typed).contains("marina");
    assertThat(now(alert).assignee()).isEqualTo(FakeAlerts.ME.name());
    isToldOnlyInTheForm(new Problem.Offline("pg.example").sentence());
  }

  @Test
  void whatIsTickedIsStillMeantWhenTheFormComesBack() {
    var alert = current();
    inbox.list().selection().toggle(0);
    inbox.list().move(3);
    var other = current();
    twice(AlertVerb.TAG, first -> first.type(0, "ransom"));

    assertThat(now(alert.id()).version()).isEqualTo(alert.version() + 1);
    assertThat(now(other.id())).isEqualTo(other);
  }

  @Test
  void anAlertThatAColleagueChangedIsTaggedAsItIsByThen() {
    inbox.deactivate();
    inbox = inbox(workplace.verbs());
    inbox.activate();
    var alert = current();
    twice(
        AlertVerb.TAG,
        first -> {
          workplace.verbs().act(new AlertAct.Take(), alert.id(), alert.version());
          first.type(0, "ransom");
        });

    assertThat(said).anyMatch(words -> words.contains("Rika Sakamoto"));
    assertThat(now(alert.id()).version()).isEqualTo(alert.version() + 2);
    assertThat(now(alert.id()).assignee()).isEqualTo(FakeAlerts.ME.name());
  }

  private void twice(AlertVerb verb, Consumer<Answering> typing) {
    Answering.with(
        first -> {
          typing.accept(first);
          Answering.next(
              second -> {
                said.addAll(second.texts());
                typed.addAll(second.typed());
                second.press(verb.imperative());
              });
          first.press(verb.imperative());
        },
        () -> Objects.requireNonNull(commands().verbs().get(verb)).run());
  }

  private AlertCommands commands() {
    return new AlertCommands(inbox, new AlertPrompts(workplace.alerts(), told.window()), List.of());
  }

  private AlertInboxViewModel inbox(AlertVerbs verbs) {
    var window = told.window();
    return new AlertInboxViewModel(
        workplace.alerts(), verbs, window.tasks(), pulse, window.clock(), window.failures());
  }

  private void isToldOnlyInTheForm(String why) {
    assertThat(said).contains(why);
    assertThat(told.failures()).isEmpty();
  }

  private AlertRow current() {
    return Objects.requireNonNull(inbox.list().currentRowProperty().get());
  }

  private AlertRow now(UUID alert) {
    return workplace.alerts().row(alert);
  }
}
