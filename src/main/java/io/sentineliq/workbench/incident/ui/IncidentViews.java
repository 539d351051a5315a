package io.sentineliq.workbench.incident.ui;

import io.sentineliq.workbench.incident.IncidentColumn;
import io.sentineliq.workbench.incident.IncidentMetrics;
import io.sentineliq.workbench.incident.IncidentQuery;
import io.sentineliq.workbench.incident.IncidentView;
import io.sentineliq.workbench.platform.fx.ViewChips;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.list.SortOrder;
import io.sentineliq.workbench.platform.task.Latest;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;
import javafx.scene.layout.StackPane;

/** The views of the incident list with their numbers; the mean times are numbers too. */
final class IncidentViews extends StackPane {

  private final IncidentDesk desk;
  private final Window window;
  private final Latest reads;
  private final ViewChips<IncidentView> chips;
  private IncidentQuery query = new IncidentQuery(true);

  IncidentViews(IncidentDesk desk, Window window) {
    this.desk = desk;
    this.window = window;
    this.reads = new Latest(window.tasks());
    this.chips =
        new ViewChips<>(
            List.of(IncidentView.values()), IncidentView.OPEN, "incident.words", this::chosen);
    getChildren().add(chips);
  }

  /** What the list shows. */
  IncidentQuery query() {
    return query;
  }

  /** Shows all of {@code view}. */
  void choose(IncidentView view) {
    chips.chooseAll(view);
  }

  void search() {
    chips.search();
  }

  /** Reads the numbers again. */
  void count() {
    reads.start(
        TaskTitle.quiet(Messages.text("list.reading")),
        desk.source()::metrics,
        this::show,
        window.failures());
  }

  private void chosen(IncidentView view, String words) {
    ask(new IncidentQuery(view, words, query.order()));
  }

  /** Shows the same in another order. */
  void sort(SortOrder<IncidentColumn> order) {
    ask(new IncidentQuery(query.view(), query.words(), order));
  }

  private void ask(IncidentQuery next) {
    if (!next.equals(query)) {
      query = next;
      desk.records().list(next);
    }
  }

  private void show(IncidentMetrics metrics) {
    metrics.counts().forEach(chips::showCount);
    metrics
        .means()
        .forEach(
            (view, mean) ->
                chips.setName(
                    view,
                    Messages.text("incident.mean", Messages.of(view), ClockWords.length(mean)),
                    Messages.text(meaning(view), IncidentView.DAYS)));
  }

  private static String meaning(IncidentView view) {
    return switch (view) {
      case DETECTED -> "incident.mean.detected";
      case ACKNOWLEDGED -> "incident.mean.acknowledged";
      default -> "incident.mean.resolved";
    };
  }
}
