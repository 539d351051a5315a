package io.sentineliq.workbench.detection.text;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.detection.SourceType;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachServer;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** What was found in the open is kept from whoever does not say why he wants to read it. */
@OnEachServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TextGuardTest {

  @Parameter TestDatabase database;
  @TempDir static Path folder;

  private WorkspaceFixture fixture;
  private WorkspaceSession alder;

  @BeforeParameterizedClassInvocation
  void open() {
    fixture = WorkspaceFixture.open(database, folder);
    alder = fixture.alder();
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  @Test
  void aServerGivesNothingOutBeforeItIsSaidWhy() throws SQLException {
    var id = record();

    try (var ana = fixture.raw("ana");
        var statement = ana.createStatement()) {
      assertThatThrownBy(
              () ->
                  statement.executeQuery(
                      "select read_detection_text('%s', '%s')"
                          .formatted(alder.membership().workspaceId(), id)))
          .hasMessageContaining("say first");
      ana.rollback();
      assertThatThrownBy(() -> statement.executeQuery("select content from detection_content"))
          .hasMessageContaining("permission denied");
      ana.rollback();
      assertThatThrownBy(() -> statement.executeQuery("select secret from leak_key"))
          .hasMessageContaining("permission denied");
    }
  }

  private UUID record() {
    return alder
        .texts()
        .record(
            new TextDraft(1, "Dump", "card 4111111111111111 exp 08/29\n", null, null, null),
            new TextOrigin(null, "By hand", SourceType.MANUAL, true, null),
            Progress.unwatched());
  }
}
