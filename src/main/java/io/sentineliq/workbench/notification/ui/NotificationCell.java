package io.sentineliq.workbench.notification.ui;

import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.classification.ui.SeverityMark;
import io.sentineliq.workbench.notification.NotificationRow;
import io.sentineliq.workbench.notification.NotificationType;
import io.sentineliq.workbench.platform.fx.Icons;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Times;
import java.time.InstantSource;
import java.time.ZoneId;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** One notification: a dot while it is unread, what happened, the gravest of it, how long ago. */
final class NotificationCell extends ListCell<NotificationRow> {

  private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");
  private static final String CRITICAL = SeverityMark.styleClass(Severity.CRITICAL);

  private final InstantSource clock;
  private final Region dot = new Region();
  private final SeverityMark critical = new SeverityMark();
  private final FontIcon other = Icons.of("mdi2b-bell-outline");
  private final Label headline = new Label();
  private final Label example = new Label();
  private final Label ago = new Label();
  private final HBox row;
  private final Tooltip hover = new Tooltip();

  NotificationCell(InstantSource clock) {
    this.clock = clock;
    critical.show(Severity.CRITICAL);
    dot.getStyleClass().add("unread-dot");
    headline.getStyleClass().add("notification-headline");
    example.getStyleClass().addAll("small", "muted");
    ago.getStyleClass().addAll("small", "muted", "figures");
    ago.setMinWidth(Region.USE_PREF_SIZE);
    var icon = new StackPane(other, critical);
    icon.getStyleClass().addAll("notification-icon", CRITICAL);
    var words = new VBox(headline, example);
    words.getStyleClass().add("notification-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    row = new HBox(dot, icon, words, ago);
    row.getStyleClass().add("notification-row");
    // The words give way, not the list.
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable NotificationRow item, boolean empty) {
    super.updateItem(item, empty);
    pseudoClassStateChanged(UNREAD, item != null && !empty && !item.isRead());
    if (empty || item == null) {
      setGraphic(null);
      setTooltip(null);
      setAccessibleText(null);
    } else {
      show(item);
      setGraphic(row);
      setTooltip(hover);
    }
  }

  private void show(NotificationRow item) {
    var isCritical = item.type() == NotificationType.CRITICAL;
    critical.setVisible(isCritical);
    other.setVisible(!isCritical);
    dot.setVisible(!item.isRead());
    headline.setText(NotificationWords.headline(item));
    example.setText(NotificationWords.example(item));
    ago.setText(Times.ago(item.createdAt(), clock.instant(), ZoneId.systemDefault()));
    hover.setText(
        headline.getText()
            + "\n"
            + example.getText()
            + "\n"
            + Times.exact(item.createdAt(), ZoneId.systemDefault()));
    setAccessibleText(
        Messages.text(item.isRead() ? "notification.read" : "notification.unread")
            + ": "
            + headline.getText()
            + ". "
            + example.getText()
            + ". "
            + ago.getText());
  }
}
