package io.sentineliq.workbench.evidence.preview.ui;

import io.sentineliq.workbench.evidence.preview.Mail;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A message: what its head says, its text as text, its attachments as a list. */
public final class MailBox extends VBox {

  private static final Set<String> USUAL =
      Set.of("from", "to", "cc", "reply-to", "date", "subject", "message-id", "return-path");

  private final GridPane headers = new GridPane();
  private final CheckBox every = new CheckBox(Messages.text("preview.mail.headers"));
  private final Label hint = new Label();
  private final TextArea text = new TextArea();
  private final VBox parts = new VBox();
  private @Nullable Mail shown;

  /** An empty box. */
  public MailBox() {
    getStyleClass().add("mail-box");
    headers.getStyleClass().add("compare");
    hint.getStyleClass().addAll("small", "muted");
    hint.setWrapText(true);
    text.setAccessibleText(Messages.text("preview.tab.mail"));
    text.setEditable(false);
    text.setWrapText(true);
    text.getStyleClass().add("raw-text");
    setVgrow(text, Priority.ALWAYS);
    parts.getStyleClass().add("mail-parts");
    var head = new ScrollPane(headers);
    head.setFitToWidth(true);
    head.getStyleClass().add("mail-head");
    every.setOnAction(event -> fillHeaders());
    getChildren().addAll(head, every, hint, text, parts);
  }

  /** Shows {@code mail}. */
  void show(Mail mail) {
    shown = mail;
    fillHeaders();
    text.setText(VisibleText.lines(mail.text()));
    var words = new StringBuilder(Messages.text("preview.harmless"));
    if (mail.isSource()) {
      words.append(' ').append(Messages.text("preview.mail.source"));
    }
    if (mail.isCut()) {
      words.append(' ').append(Messages.text("preview.mail.cut"));
    }
    hint.setText(words.toString());
    parts.getChildren().clear();
    if (!mail.parts().isEmpty()) {
      var heading = new Label(Messages.text("preview.mail.parts"));
      heading.getStyleClass().add("heading-section");
      parts.getChildren().add(heading);
    }
    mail.parts().forEach(this::addPart);
  }

  private void fillHeaders() {
    headers.getChildren().clear();
    if (shown == null) {
      return;
    }
    var row = 0;
    for (var header : shown.headers()) {
      if (every.isSelected() || USUAL.contains(header.name().toLowerCase(Locale.ROOT))) {
        headers.addRow(row++, label(header.name(), "muted"), label(header.value(), "value"));
      }
    }
  }

  private void addPart(Mail.Attachment part) {
    var name = part.name().isEmpty() ? Messages.text("preview.mail.unnamed") : part.name();
    var line =
        label(
            Messages.text(
                "preview.mail.part",
                VisibleText.of(name),
                VisibleText.of(part.type()),
                Numbers.bytes(part.size())),
            "value");
    var digest = new Label(part.sha256());
    digest.getStyleClass().addAll("mono", "tiny", "muted");
    parts.getChildren().addAll(line, digest);
  }

  private static Label label(String words, String style) {
    var label = new Label(VisibleText.of(words));
    label.getStyleClass().addAll("small", style);
    label.setWrapText(style.equals("value"));
    if (!style.equals("value")) {
      label.setMinWidth(Region.USE_PREF_SIZE);
    }
    return label;
  }
}
