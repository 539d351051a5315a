package io.sentineliq.workbench.correlation.ui;

import io.sentineliq.workbench.correlation.graph.CaseGraph;
import io.sentineliq.workbench.correlation.graph.CaseGraphs;
import io.sentineliq.workbench.correlation.graph.ForceLayout;
import io.sentineliq.workbench.correlation.graph.GraphKind;
import io.sentineliq.workbench.correlation.graph.GraphSvg;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.fx.Png;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;

/** Saves a graph: the part that is seen as pixels, or all of it as a drawing. */
final class GraphExport {

  private static final String NAME = "graph";

  private final CaseGraphs graphs;
  private final Window window;

  /** Graphs of {@code graphs}, which keeps each export in the history. */
  GraphExport(CaseGraphs graphs, Window window) {
    this.graphs = graphs;
    this.window = window;
  }

  void picture(UUID caseId, Node sheet) {
    choose(
        NAME + ".png",
        file -> {
          var image = sheet.snapshot(null, null);
          save(caseId, file, target -> Png.write(image, target));
        });
  }

  void drawing(
      UUID caseId,
      CaseGraph graph,
      Map<UUID, ForceLayout.Place> places,
      Function<GraphKind, String> colours,
      String ink) {
    choose(
        NAME + ".svg",
        file ->
            save(
                caseId,
                file,
                target -> Files.writeString(target, GraphSvg.of(graph, places, colours, ink))));
  }

  private void choose(String name, Consumer<Path> saver) {
    window.dialogs().chooseTarget(Messages.text("graph.save"), name).ifPresent(saver);
  }

  private void save(UUID caseId, Path file, Writer writer) {
    var name = VisibleText.of(String.valueOf(file.getFileName()));
    window
        .tasks()
        .start(
            TaskTitle.quiet(Messages.text("report.saving", name)),
            progress -> {
              graphs.exported(caseId, String.valueOf(file.getFileName()));
              write(file, writer);
              return file;
            },
            saved ->
                window.notices().accept(Notice.information(Messages.text("report.saved", name))),
            window.failures());
  }

  private static void write(Path file, Writer writer) {
    try {
      writer.write(file);
    } catch (IOException e) {
      throw new Problem.UnwritableOutput(file.toString(), String.valueOf(e.getMessage()))
          .asException(e);
    }
  }

  /** Writes a file. */
  private interface Writer {
    void write(Path file) throws IOException;
  }
}
