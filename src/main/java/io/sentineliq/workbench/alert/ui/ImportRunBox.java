package io.sentineliq.workbench.alert.ui;

import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One import on its way, and at its end what became of the file in figures. */
final class ImportRunBox extends VBox {

  private final ImportRun run;
  private final Consumer<Path> shower;
  private final ProgressBar bar = new ProgressBar(-1);
  private final Label words = new Label();
  private final HBox figures = new HBox();
  private boolean isEnded;

  ImportRunBox(ImportRun run, Consumer<Path> shower) {
    this.run = run;
    this.shower = shower;
    getStyleClass().add("import-run");
    figures.getStyleClass().add("facts");
    words.setWrapText(true);
    words.getStyleClass().add("muted");
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(Messages.text("alert.import.running", run.name()));
    var name = new Label(run.name());
    name.getStyleClass().add("heading-record");
    getChildren().setAll(name, bar, words);
  }

  /** Whether there is more to come; cancelled in the task list, it has no outcome. */
  boolean isRunning() {
    return run.outcomeProperty().get() == null && !run.isStoppedElsewhere();
  }

  void refresh() {
    var outcome = run.outcomeProperty().get();
    if (outcome == null) {
      var standing = run.standing();
      bar.setProgress(standing.fraction());
      words.setText(run.isCancelled() ? Messages.text("import.stopping") : standing.detail());
      if (run.isStoppedElsewhere()) {
        words.setText(Messages.text("import.stopped"));
        getChildren().remove(bar);
      }
    } else if (!isEnded) {
      isEnded = true;
      show(outcome);
    }
  }

  private void show(ImportRun.Outcome outcome) {
    getChildren().remove(bar);
    var summary = outcome.summary();
    if (summary == null) {
      words.setText(outcome.words());
      words.getStyleClass().setAll("label", "danger-text");
      return;
    }
    words.setText(Messages.text(sentenceKey(summary)));
    figures
        .getChildren()
        .setAll(
            figure("import.read", summary.read()),
            figure("import.imported", summary.imported()),
            figure("import.known", summary.known()),
            figure("import.rejected", summary.rejected()));
    getChildren().add(figures);
    summary.rejects().filter(file -> summary.rejected() > 0).ifPresent(this::addRejects);
  }

  private static String sentenceKey(AlertImporter.Summary summary) {
    if (summary.isCancelled()) {
      return "import.stopped";
    }
    return summary.rejected() > 0 ? "import.done.rejects" : "import.done";
  }

  private void addRejects(Path file) {
    var show = new Button(Messages.text("import.showRejects"));
    show.setOnAction(event -> shower.accept(file));
    var where = new Label(file.toString());
    where.getStyleClass().addAll("small", "muted");
    var line = new HBox(show, where);
    line.getStyleClass().add("button-row");
    getChildren().add(line);
  }

  private static VBox figure(String key, long count) {
    var number = new Label(Numbers.grouped(count));
    number.getStyleClass().addAll("heading-screen", "figures");
    var word = new Label(Messages.text(key));
    word.getStyleClass().addAll("small", "muted");
    var box = new VBox(number, word);
    box.getStyleClass().add("fact");
    return box;
  }
}
