package io.sentineliq.workbench.alert.intake.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.audit.AuditRow;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** Mappings are kept for a workspace, and only for that one. */
@OnEachDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportMappingsTest {

  private static final Progress UNWATCHED = Progress.unwatched();

  @Parameter TestDatabase database;
  @TempDir static Path folder;

  private WorkspaceFixture fixture;

  @BeforeParameterizedClassInvocation
  void open() {
    fixture = WorkspaceFixture.open(database, folder);
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  @Test
  void keepsOneUnderEachNameAndTellsOfIt() {
    var mappings = new ImportMappings(fixture.alder().transactions());
    var first = new SavedMapping("Proxy", GenericKind.CSV, mapping("Proxy"));
    var second = new SavedMapping("Proxy", GenericKind.JSON, mapping("Gateway"));

    mappings.save(first, UNWATCHED);
    assertThat(mappings.all(UNWATCHED)).containsExactly(first);
    mappings.save(second, UNWATCHED);

    assertThat(mappings.all(UNWATCHED)).containsExactly(second);
    assertThat(new ImportMappings(fixture.birch().transactions()).all(UNWATCHED)).isEmpty();
    var audit = fixture.alder().audit();
    assertThat(audit.page(audit.size() - 1, 50, UNWATCHED))
        .extracting(AuditRow::action)
        .contains("IMPORT_MAPPING_CREATED", "IMPORT_MAPPING_CHANGED");
  }

  @Test
  void refusesANameThatIsNone() {
    var mappings = new ImportMappings(fixture.alder().transactions());

    for (var name : new String[] {" ", "x".repeat(101)}) {
      var saved = new SavedMapping(name, GenericKind.CSV, mapping("x"));
      assertThatThrownBy(() -> mappings.save(saved, UNWATCHED))
          .isInstanceOf(ProblemException.class);
    }
  }

  private static FieldMapping mapping(String source) {
    return new FieldMapping(
        Map.of("t", FieldRole.DETECTED_AT, "n", FieldRole.TITLE), source, "", "", Map.of());
  }
}
