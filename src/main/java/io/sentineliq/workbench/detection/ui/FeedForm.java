package io.sentineliq.workbench.detection.ui;

import io.sentineliq.workbench.detection.SourceType;
import io.sentineliq.workbench.detection.feed.FeedKind;
import io.sentineliq.workbench.detection.source.NewSource;
import io.sentineliq.workbench.detection.source.SourceInput;
import io.sentineliq.workbench.detection.source.SourceRow;
import io.sentineliq.workbench.platform.fx.Choices;
import io.sentineliq.workbench.platform.fx.Form;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks what a feed is and where it comes from. */
final class FeedForm implements Form<FeedForm.Answer> {

  private final String file;
  private final ComboBox<FeedKind> kind;
  private final ComboBox<@Nullable SourceRow> source;
  private final TextField name = new TextField();
  private final ComboBox<SourceType> type;
  private final VBox content = new VBox();

  /** What to read as what; a source that is there, or else a new one. */
  record Answer(FeedKind kind, Optional<UUID> source, Optional<NewSource> newSource) {}

  FeedForm(String file, FeedKind recognised, List<SourceRow> sources) {
    this.file = file;
    this.kind = Choices.of(FeedKind.values(), recognised);
    this.type = Choices.of(SourceType.values(), usual(recognised));
    var choices = new ArrayList<@Nullable SourceRow>();
    choices.add(null);
    choices.addAll(sources);
    this.source =
        Choices.named(choices, one -> one == null ? Messages.text("feed.newSource") : one.name());
    name.setText(file);
    var isThere = source.valueProperty().isNotNull();
    name.disableProperty().bind(isThere);
    type.disableProperty().bind(isThere);
    content.getStyleClass().add("form");
    add("feed.form.kind", kind);
    add("feed.form.source", source);
    add("feed.form.name", name);
    add("feed.form.type", type);
  }

  private static SourceType usual(FeedKind kind) {
    return switch (kind) {
      case DOMAINS, CERTIFICATES -> SourceType.ZMQ_FEED;
      case RSS -> SourceType.RSS_FEED;
      case TEXT, RECORDS, CSV -> SourceType.PASTE_SITE;
    };
  }

  @Override
  public String title() {
    return Messages.text("feed.form.title", file);
  }

  @Override
  public String verb() {
    return Messages.text("feed.form.import");
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public Answer read() {
    var chosen = source.getValue();
    if (chosen != null) {
      return new Answer(kind.getValue(), Optional.of(chosen.id()), Optional.empty());
    }
    var made = new NewSource(SourceInput.name(name.getText()), type.getValue(), null, null);
    return new Answer(kind.getValue(), Optional.empty(), Optional.of(made));
  }

  @Override
  public void focus() {
    kind.requestFocus();
  }

  @Override
  public void whenDone(Runnable submit) {
    // Every field is one line: Enter presses the button.
  }

  private void add(String key, Control field) {
    var label = new Label(Messages.text(key));
    label.setLabelFor(field);
    content.getChildren().addAll(label, field);
  }
}
