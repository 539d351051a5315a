package io.sentineliq.workbench.incident.ui;

import io.sentineliq.workbench.incident.IncidentMetrics;
import io.sentineliq.workbench.incident.IncidentView;
import io.sentineliq.workbench.incident.Incidents;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.task.Latest;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** The mean times of the workspace; each opens the incidents it is counted from. */
final class MeanTimes extends HBox {

  private final Incidents incidents;
  private final Window window;
  private final Consumer<IncidentView> opener;
  private final Latest reads;

  MeanTimes(Incidents incidents, Window window, Consumer<IncidentView> opener) {
    this.incidents = incidents;
    this.window = window;
    this.opener = opener;
    this.reads = new Latest(window.tasks());
  }

  /** Reads them again. */
  void read() {
    reads.start(
        TaskTitle.quiet(Messages.text("list.reading")),
        incidents::metrics,
        this::show,
        window.failures());
  }

  private void show(IncidentMetrics metrics) {
    getChildren().clear();
    for (var view : IncidentView.values()) {
      var mean = metrics.means().get(view);
      if (mean != null) {
        getChildren()
            .add(
                button(
                    view,
                    Messages.text("incident.mean", Messages.of(view), ClockWords.length(mean))));
      }
    }
  }

  private Button button(IncidentView view, String text) {
    var button = new Button(text);
    button.getStyleClass().addAll("quiet", "narrow", "small");
    button.setMinWidth(USE_PREF_SIZE);
    button.setTooltip(new Tooltip(Messages.text(meaning(view), IncidentView.DAYS)));
    button.setOnAction(event -> opener.accept(view));
    return button;
  }

  private static String meaning(IncidentView view) {
    return switch (view) {
      case DETECTED -> "incident.mean.detected";
      case ACKNOWLEDGED -> "incident.mean.acknowledged";
      default -> "incident.mean.resolved";
    };
  }
}
