package io.sentineliq.workbench.observable.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.classification.Pap;
import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.observable.CyberObservable;
import io.sentineliq.workbench.observable.ObservableDetails;
import io.sentineliq.workbench.observable.ObservableService;
import io.sentineliq.workbench.observable.ObservableWords;
import io.sentineliq.workbench.observable.Observables;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.Answering;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.Specimens;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.ToldWindow;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** An observable that a colleague described while somebody was typing. */
@OnEachDatabase
class ObservableWritingTest {

  @Parameter TestDatabase database;
  @TempDir Path folder;

  private final ToldWindow told = new ToldWindow();
  private WorkspaceFixture fixture;
  private Observables observables;
  private ObservableWriting writing;
  private UUID id;

  @BeforeEach
  void describeAnObservable() {
    fixture = WorkspaceFixture.open(database, folder);
    observables = new ObservableService(fixture.alder().transactions());
    var stored = Specimens.store(fixture.alder());
    id = (UUID) Objects.requireNonNull(stored.get(CyberObservable.class));
    writing = new ObservableWriting(observables, told.window(), told);
    theyChange(said(Tlp.AMBER, "Seen in June", List.of("apt", "old")));
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void labelsOfTwoPeopleAreJoinedUnasked() {
    var began = details();
    theyChange(said(Tlp.RED, "Seen in June", List.of("apt", "theirs")));

    writing.change(began, said(Tlp.AMBER, "Seen in June", List.of("apt", "mine", "old")));

    assertThat(details().said())
        .isEqualTo(said(Tlp.RED, "Seen in June", List.of("apt", "mine", "theirs")));
    assertThat(told.endings()).containsExactly("saved");
    assertThat(told.notices()).hasSize(1);
  }

  @Test
  void twoDescriptionsAreAskedAboutAndBothCanStay() {
    var began = details();
    theyChange(said(Tlp.AMBER, "Of a colleague", List.of("apt", "old")));

    Answering.with(
        person -> {
          person.choose("Both");
          person.press("Save");
        },
        () -> writing.change(began, said(Tlp.AMBER, "Mine", List.of("apt", "old"))));

    assertThat(details().said().description()).isEqualTo("Of a colleague\n\nMine");
    assertThat(told.failures()).isEmpty();
  }

  @Test
  void whoeverPutsItOffSavesNothing() {
    var began = details();
    theyChange(said(Tlp.GREEN, "Seen in June", List.of("apt", "old")));

    Answering.with(
        person -> person.press("Cancel"),
        () -> writing.change(began, said(Tlp.RED, "Seen in June", List.of("apt", "old"))));

    assertThat(details().said().tlp()).isEqualTo(Tlp.GREEN);
    assertThat(told.endings()).containsExactly("put off");
  }

  private void theyChange(ObservableWords words) {
    observables.change(id, details().version(), words);
  }

  private ObservableDetails details() {
    return observables.details(id, Progress.unwatched());
  }

  private static ObservableWords said(Tlp tlp, @Nullable String description, List<String> tags) {
    return new ObservableWords(tlp, Pap.AMBER, true, false, description, null, tags);
  }
}
