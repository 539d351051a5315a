package io.sentineliq.workbench.audit.ui;

import io.sentineliq.workbench.audit.AuditFilter;
import io.sentineliq.workbench.platform.fx.Dialogs;
import io.sentineliq.workbench.platform.fx.TimeRangeMenu;
import io.sentineliq.workbench.platform.list.TimeRange;
import io.sentineliq.workbench.platform.text.Messages;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/** What the history is narrowed by: words, the kind of record, a stretch of time. */
final class AuditFilterBar extends HBox {

  private static final Duration PAUSE = Duration.millis(250);

  private final TextField words = new TextField();
  private final ComboBox<String> resource = new ComboBox<>();
  private final MenuButton time = new MenuButton();
  private final TimeRangeMenu ranges;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final Consumer<AuditFilter> chosen;
  private TimeRange range = TimeRange.ALWAYS;

  AuditFilterBar(Dialogs dialogs, Consumer<AuditFilter> chosen) {
    this.chosen = chosen;
    this.ranges = new TimeRangeMenu(dialogs, ZoneId.systemDefault());
    getStyleClass().add("filter-row");
    words.setPromptText(Messages.text("audit.filter.words"));
    words.setAccessibleText(Messages.text("audit.filter.words"));
    words.setPrefColumnCount(22);
    words.setId("auditWords");
    pause.setOnFinished(event -> tell());
    words.textProperty().subscribe((before, after) -> pause.playFromStart());
    words.setOnAction(event -> tell());
    resource.setAccessibleText(Messages.text("audit.filter.resource"));
    resource.setOnAction(event -> tell());
    time.getStyleClass().addAll("narrow", "filter-menu");
    ranges.fill(time, this::choose);
    ranges.show(time, range);
    offer(List.of());
    getChildren().addAll(words, resource, time);
  }

  /** Offers kinds of records. */
  void offer(List<String> kinds) {
    var all = Messages.text("audit.filter.all");
    var offered = new ArrayList<String>();
    offered.add(all);
    offered.addAll(kinds);
    var kept = resource.getValue();
    if (!resource.getItems().equals(offered)) {
      resource.getItems().setAll(offered);
      resource.setValue(kept != null && offered.contains(kept) ? kept : all);
    }
  }

  /** Puts the keyboard where words are typed. */
  void focus() {
    words.requestFocus();
  }

  private void choose(TimeRange next) {
    range = next;
    ranges.show(time, next);
    tell();
  }

  private void tell() {
    pause.stop();
    var kind = resource.getSelectionModel().getSelectedIndex() <= 0 ? "" : resource.getValue();
    chosen.accept(new AuditFilter(words.getText().strip(), kind, range));
  }
}
