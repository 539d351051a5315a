package io.sentineliq.workbench.casefile.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.casefile.CaseDetails;
import io.sentineliq.workbench.casefile.CaseQuery;
import io.sentineliq.workbench.casefile.CaseRow;
import io.sentineliq.workbench.casefile.Cases;
import io.sentineliq.workbench.casefile.NewCase;
import io.sentineliq.workbench.casefile.template.TemplateText;
import io.sentineliq.workbench.platform.change.ChangeFeed;
import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.fx.RecordDesk;
import io.sentineliq.workbench.platform.persistence.StoreInfo.Protection;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.Answering;
import io.sentineliq.workbench.support.FakeWorkplace;
import io.sentineliq.workbench.support.Refusing;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.ToldWindow;
import io.sentineliq.workbench.support.Toolkit;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A template whose server goes away as its name is sent. */
class RefusedTemplateTest {

  @TempDir Path folder;

  private final ToldWindow told = new ToldWindow();
  private final ChangePulse pulse = new ChangePulse(new ChangeFeed(), Runnable::run);
  private final List<String> said = new ArrayList<>();
  private WorkspaceFixture fixture;

  @BeforeEach
  void open() {
    fixture = WorkspaceFixture.open(TestDatabase.H2, folder);
  }

  @AfterEach
  void close() {
    pulse.close();
    fixture.close();
  }

  @Test
  void itsNameIsKeptAndOneTemplateMade() {
    var cases = fixture.alder().cases();
    cases.open(new Cases.Opening(NewCase.of("Ransom note"), List.of(), Optional.empty(), false));
    var desk = Toolkit.call(() -> desk(Refusing.first(Cases.class, "saveTemplate", cases)));

    Answering.with(
        first -> {
          first.type(0, "Extortion");
          Answering.next(
              second -> {
                said.addAll(second.texts());
                said.addAll(second.typed());
                second.press("Keep");
              });
          first.press("Keep");
        },
        desk::saveTemplate);

    assertThat(said).contains(new Problem.Offline("pg.example").sentence(), "Extortion");
    assertThat(cases.templates(Progress.unwatched()))
        .extracting(TemplateText::name)
        .containsOnlyOnce("Extortion");
    assertThat(told.failures()).isEmpty();
  }

  private CaseDesk desk(Cases cases) {
    var window = told.window();
    var records =
        new RecordDesk<CaseQuery, CaseRow, CaseDetails>(
            cases,
            new CaseQuery(true),
            CaseRow::id,
            cases::details,
            window.tasks(),
            pulse,
            window.failures());
    records.activate();
    return new CaseDesk(
        cases,
        fixture.alder().tasks(),
        new FakeWorkplace(0, Protection.NOT_ENCRYPTED).verbs(),
        records,
        window);
  }
}
