package io.sentineliq.workbench.correlation.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.casefile.CaseFile;
import io.sentineliq.workbench.correlation.SeenTechniques;
import io.sentineliq.workbench.evidence.Evidence;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.Specimens;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** A graph holds what belongs to the case and nothing of another workspace, on every store. */
@OnEachDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseGraphServiceTest {

  @Parameter TestDatabase database;
  @TempDir static Path folder;

  private WorkspaceFixture fixture;
  private UUID caseId;
  private UUID exhibitId;

  @BeforeParameterizedClassInvocation
  void open() throws SQLException {
    fixture = WorkspaceFixture.open(database, folder);
    var specimens = Specimens.store(fixture.alder());
    caseId = (UUID) Objects.requireNonNull(specimens.get(CaseFile.class));
    exhibitId = (UUID) Objects.requireNonNull(specimens.get(Evidence.class));
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  @Test
  void holdsTheRecordsOfACaseJoinedToIt() {
    var graph = graphs(List.of()).of(caseId, Progress.unwatched());

    assertThat(graph.nodes())
        .extracting(GraphNode::kind)
        .contains(GraphKind.CASE, GraphKind.ALERT, GraphKind.INCIDENT, GraphKind.OBSERVABLE);
    assertThat(graph.nodes())
        .filteredOn(node -> node.kind() == GraphKind.OBSERVABLE)
        .extracting(GraphNode::label)
        .contains("203[.]0[.]113[.]77");
    assertThat(graph.links()).anyMatch(link -> link.from().equals(caseId));
    assertThat(graph.leftOut()).isZero();
  }

  @Test
  void takesInWhatOtherFeaturesBring() {
    var exhibit = new GraphNode(new UUID(0, 9), GraphKind.EVIDENCE, "EX-0007");
    var graphs = graphs(List.of((unit, id, sheet) -> sheet.node(exhibit)));

    var graph = graphs.of(caseId, Progress.unwatched());

    assertThat(graph.nodes()).contains(exhibit);
    assertThat(graph.links()).contains(new GraphLink(caseId, exhibit.id()));
  }

  @Test
  void exhibitsLieInTheGraphOfTheirCase() {
    var exhibit = fixture.alder().evidence().details(exhibitId, Progress.unwatched()).row();
    var graphs = graphs(List.of(new EvidenceNodes()));

    var graph = graphs.of(exhibit.caseId(), Progress.unwatched());

    assertThat(graph.nodes())
        .filteredOn(node -> node.kind() == GraphKind.EVIDENCE)
        .extracting(GraphNode::label)
        .contains(exhibit.number() + " " + exhibit.name());
    assertThat(graph.links()).contains(new GraphLink(exhibit.caseId(), exhibitId));
  }

  @Test
  void savingAGraphIsToldInTheHistory() {
    graphs(List.of()).exported(caseId, "graph.svg");

    var audit = fixture.alder().audit();
    var newest = audit.page(audit.size() - 1, 1, Progress.unwatched()).getFirst();
    assertThat(newest.action()).isEqualTo("DATA_EXPORTED");
    assertThat(newest.description()).contains("graph.svg");
  }

  @Test
  void expandsARecordToWhatIsJoinedToIt() {
    var graphs = graphs(List.of());
    var observable =
        graphs.of(caseId, Progress.unwatched()).nodes().stream()
            .filter(node -> node.kind() == GraphKind.OBSERVABLE)
            .findFirst()
            .orElseThrow();

    assertThat(graphs.around(observable, Progress.unwatched()).nodes())
        .extracting(GraphNode::kind)
        .contains(GraphKind.CASE, GraphKind.ALERT);
  }

  @Test
  void aCaseOfAnotherWorkspaceHasNothing() {
    var birch = new CaseGraphService(fixture.birch().transactions(), List.of());

    assertThat(birch.of(caseId, Progress.unwatched()).nodes()).isEmpty();
  }

  @Test
  void techniquesAreFoundInTheRecordsThatHoldThem() {
    var records = new SeenTechniques(fixture.alder().transactions());

    assertThat(records.of("T1490", Progress.unwatched())).isNotEmpty();
    assertThat(new SeenTechniques(fixture.birch().transactions()).of("T1490", Progress.unwatched()))
        .isEmpty();
  }

  private CaseGraphService graphs(List<GraphSource> sources) {
    return new CaseGraphService(fixture.alder().transactions(), sources);
  }
}
