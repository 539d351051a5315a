package io.sentineliq.workbench.correlation.ui;

import io.sentineliq.workbench.alert.Alert;
import io.sentineliq.workbench.casefile.CaseFile;
import io.sentineliq.workbench.correlation.graph.CaseGraph;
import io.sentineliq.workbench.correlation.graph.CaseGraphs;
import io.sentineliq.workbench.correlation.graph.ForceLayout;
import io.sentineliq.workbench.correlation.graph.GraphLink;
import io.sentineliq.workbench.correlation.graph.GraphNode;
import io.sentineliq.workbench.evidence.Evidence;
import io.sentineliq.workbench.incident.Incident;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.task.Latest;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.task.Tasks;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The graph of a case: what was read, what was hidden, where everything stands. */
final class GraphViewModel {

  private static final CaseGraph EMPTY = new CaseGraph(List.of(), List.of(), 0);

  private final CaseGraphs graphs;
  private final Latest reads;
  private final Consumer<Throwable> failures;
  private final ReadOnlyObjectWrapper<CaseGraph> shown = new ReadOnlyObjectWrapper<>(EMPTY);
  private final ReadOnlyObjectWrapper<@Nullable UUID> selected = new ReadOnlyObjectWrapper<>();
  private final Map<UUID, ForceLayout.Place> places = new HashMap<>();
  private final Set<UUID> pinned = new HashSet<>();
  private final Set<UUID> hidden = new HashSet<>();
  private CaseGraph all = EMPTY;
  private @Nullable UUID caseId;

  GraphViewModel(CaseGraphs graphs, Tasks tasks, Consumer<Throwable> failures) {
    this.graphs = graphs;
    this.reads = new Latest(tasks);
    this.failures = failures;
  }

  // Properties

  /** The case whose graph it is. */
  Optional<UUID> caseId() {
    return Optional.ofNullable(caseId);
  }

  /** What is to be drawn. */
  ReadOnlyObjectProperty<CaseGraph> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** The node that has the keyboard; null for none. */
  ReadOnlyObjectProperty<@Nullable UUID> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  Map<UUID, ForceLayout.Place> places() {
    return places;
  }

  boolean isPinned(UUID id) {
    return pinned.contains(id);
  }

  int hiddenCount() {
    return hidden.size();
  }

  Optional<GraphNode> selectedNode() {
    return shown.get().nodes().stream()
        .filter(node -> node.id().equals(selected.get()))
        .findFirst();
  }

  /** The selected record where it has a place of its own, which its own case is already in. */
  Optional<SubjectRef> record() {
    return selectedNode().filter(node -> !node.id().equals(caseId)).flatMap(GraphViewModel::record);
  }

  private static Optional<SubjectRef> record(GraphNode node) {
    return switch (node.kind()) {
      case CASE -> Optional.of(new SubjectRef(CaseFile.KIND, node.id()));
      case INCIDENT -> Optional.of(new SubjectRef(Incident.KIND, node.id()));
      case ALERT -> Optional.of(new SubjectRef(Alert.KIND, node.id()));
      case EVIDENCE -> Optional.of(new SubjectRef(Evidence.KIND, node.id()));
      case OBSERVABLE -> Optional.empty();
    };
  }

  // Commands

  /** Shows the graph of another case; the same case keeps what was done with it. */
  void show(UUID id) {
    if (!id.equals(caseId)) {
      caseId = id;
      all = EMPTY;
      places.clear();
      pinned.clear();
      hidden.clear();
      selected.set(id);
      read(id);
    }
  }

  void select(@Nullable UUID id) {
    selected.set(id);
  }

  /** Brings in what is joined to the selected record; what is there stays where it is. */
  void expand() {
    selectedNode()
        .ifPresent(
            node ->
                reads.start(
                    TaskTitle.quiet(Messages.text("graph.reading")),
                    progress -> placed(merged(all, graphs.around(node, progress)), places),
                    this::arrived,
                    failures));
  }

  /** Takes the selected record off the sheet. */
  void hide() {
    var id = selected.get();
    if (id != null && !id.equals(caseId)) {
      hidden.add(id);
      selected.set(caseId);
      draw();
    }
  }

  /** Brings back what was hidden. */
  void showHidden() {
    hidden.clear();
    draw();
  }

  /** Holds the selected record where it is, or lets it go. */
  void pin() {
    var id = selected.get();
    if (id != null && !pinned.remove(id)) {
      pinned.add(id);
    }
    draw();
  }

  /** Puts a record somewhere and holds it there. */
  void move(UUID id, ForceLayout.Place place) {
    places.put(id, place);
    pinned.add(id);
    draw();
  }

  /** Places everything anew around what is held. */
  void arrange() {
    var held = new HashMap<>(places);
    held.keySet().retainAll(pinned);
    var graph = all;
    reads.start(
        TaskTitle.quiet(Messages.text("graph.reading")),
        progress -> placed(graph, held),
        this::arrived,
        failures);
  }

  /** Stops reading. */
  void close() {
    reads.cancel();
  }

  private void read(UUID id) {
    reads.start(
        TaskTitle.quiet(Messages.text("graph.reading")),
        progress -> placed(graphs.of(id, progress), Map.of()),
        this::arrived,
        failures);
  }

  private static Placed placed(CaseGraph graph, Map<UUID, ForceLayout.Place> held) {
    return new Placed(graph, ForceLayout.of(graph, Map.copyOf(held)));
  }

  private static CaseGraph merged(CaseGraph graph, CaseGraph more) {
    var nodes = new LinkedHashMap<UUID, GraphNode>();
    graph.nodes().forEach(node -> nodes.put(node.id(), node));
    more.nodes().forEach(node -> nodes.putIfAbsent(node.id(), node));
    var links = new LinkedHashSet<>(graph.links());
    for (var link : more.links()) {
      if (!links.contains(new GraphLink(link.to(), link.from()))) {
        links.add(link);
      }
    }
    return new CaseGraph(new ArrayList<>(nodes.values()), new ArrayList<>(links), graph.leftOut());
  }

  private void arrived(Placed placed) {
    all = placed.graph();
    places.putAll(placed.places());
    draw();
  }

  private void draw() {
    var nodes = all.nodes().stream().filter(node -> !hidden.contains(node.id())).toList();
    var links =
        all.links().stream()
            .filter(link -> !hidden.contains(link.from()) && !hidden.contains(link.to()))
            .toList();
    // A new object each time: the sheet draws again although nothing but places changed.
    shown.set(EMPTY);
    shown.set(new CaseGraph(nodes, links, all.leftOut()));
  }

  /** A graph and where its nodes stand. */
  private record Placed(CaseGraph graph, Map<UUID, ForceLayout.Place> places) {}
}
