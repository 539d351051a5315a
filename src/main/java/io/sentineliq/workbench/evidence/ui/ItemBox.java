package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.evidence.ExhibitDetails;
import io.sentineliq.workbench.evidence.ExhibitObservable;
import io.sentineliq.workbench.evidence.ExhibitRow;
import io.sentineliq.workbench.evidence.custody.ItemField;
import io.sentineliq.workbench.observable.Defang;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.fx.Icons;
import io.sentineliq.workbench.platform.fx.LinkRow;
import io.sentineliq.workbench.platform.fx.RecordLink;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What an exhibit is: its integrity, its digests, what was said when it was collected. */
public final class ItemBox extends VBox {

  private static final int HALF = 32;

  private static final List<ItemField> TOLD =
      List.of(
          ItemField.COLLECTOR_NAME,
          ItemField.SOURCE,
          ItemField.SOURCE_OWNER,
          ItemField.FOUND_PLACE,
          ItemField.FOUND_AT,
          ItemField.CLOCK_OFFSET,
          ItemField.AUTHORITY,
          ItemField.METHOD,
          ItemField.TOOL,
          ItemField.TOOL_VERSION,
          ItemField.WRITE_BLOCKER,
          ItemField.MAKE,
          ItemField.MODEL,
          ItemField.SERIAL,
          ItemField.QUANTITY,
          ItemField.WITNESS,
          ItemField.DESCRIPTION);

  private BiConsumer<ExhibitRow, ExhibitObservable> onUnlink = (row, observable) -> {};
  private Consumer<SubjectRef> records = subject -> {};
  private BiConsumer<ExhibitRow, RecordLink> onUnlinkRecord = (row, link) -> {};

  /** Shows {@code view}. */
  void show(ExhibitShown view) {
    var details = view.details();
    getChildren().clear();
    integrity(details, view.story());
    if (details.row().sha256() != null) {
      digests(details);
    }
    item(details);
    if (!details.observables().isEmpty()) {
      observables(details);
    }
    if (!view.linked().isEmpty()) {
      linked(details.row(), view.linked());
    }
  }

  /** Who takes the tie of an observable away. */
  void setOnUnlink(BiConsumer<ExhibitRow, ExhibitObservable> unlink) {
    onUnlink = unlink;
  }

  /** Who shows what the exhibit is linked with, and who ends the link. */
  void setLinkWays(Consumer<SubjectRef> opener, BiConsumer<ExhibitRow, RecordLink> unlinker) {
    records = opener;
    onUnlinkRecord = unlinker;
  }

  private void linked(ExhibitRow row, List<RecordLink> links) {
    var box = section("evidence.section.linked");
    for (var link : links) {
      box.getChildren().add(new LinkRow(link, records, ended -> onUnlinkRecord.accept(row, ended)));
    }
  }

  private void observables(ExhibitDetails details) {
    var grid = new GridPane();
    grid.getStyleClass().add("compare");
    for (var observable : details.observables()) {
      var words = VisibleText.of(Defang.text(observable.type(), observable.value()));
      line(grid, Messages.of(observable.type()), words);
      var unlink = new Button("", Icons.of("mdi2l-link-variant-off"));
      unlink.getStyleClass().addAll("quiet", "narrow", "icon-only");
      var name = Messages.text("evidence.unlink", words);
      unlink.setTooltip(new Tooltip(name));
      unlink.setAccessibleText(name);
      unlink.setOnAction(event -> onUnlink.accept(details.row(), observable));
      grid.add(unlink, 2, grid.getRowCount() - 1);
    }
    section("evidence.section.observables").getChildren().add(grid);
  }

  private void integrity(ExhibitDetails details, CustodyStory story) {
    var row = details.row();
    var integrity = Integrity.of(row);
    var icon = Icons.of(integrity.icon());
    icon.getStyleClass().add(integrity.style());
    var words = new Label(integrity.words(row), icon);
    words.getStyleClass().addAll("small", "strong");
    words.setWrapText(true);
    var box = section("evidence.section.integrity");
    box.getChildren().add(words);
    var size = row.size();
    if (size != null) {
      box.getChildren().add(small(Messages.text("evidence.bytes", Numbers.grouped(size)), "muted"));
    }
    var failed = story.checks().stream().filter(check -> !check.isIntact()).toList();
    if (!failed.isEmpty()) {
      var note =
          new Label(
              Messages.text(
                  "evidence.failed.record",
                  failed.size(),
                  Moments.shortly(failed.getLast().at(), ZoneId.systemDefault())));
      note.getStyleClass().addAll("note", "note-danger");
      note.setWrapText(true);
      note.setMaxWidth(Double.MAX_VALUE);
      note.setMinHeight(USE_PREF_SIZE);
      box.getChildren().add(note);
    }
    details
        .fault()
        .ifPresent(fault -> box.getChildren().add(small(fault.sentence(), "danger-text")));
  }

  private void digests(ExhibitDetails details) {
    var grid = new GridPane();
    grid.getStyleClass().add("digests");
    var row = 0;
    for (var field : List.of(ItemField.SHA256, ItemField.SHA1, ItemField.MD5)) {
      var value = details.record().get(field);
      if (!value.isEmpty()) {
        var name = small(Messages.of(field), field == ItemField.SHA256 ? "strong" : "muted");
        name.setMinWidth(USE_PREF_SIZE);
        grid.addRow(row++, name, digest(value), copy(Messages.of(field), value));
      }
    }
    section("evidence.section.digests").getChildren().add(grid);
  }

  private void item(ExhibitDetails details) {
    var grid = new GridPane();
    grid.getStyleClass().add("compare");
    details
        .parent()
        .ifPresent(parent -> line(grid, Messages.text("evidence.parent"), reference(parent)));
    line(
        grid,
        Messages.of(ItemField.COLLECTED_AT),
        Moments.shortly(details.row().collectedAt(), ZoneId.systemDefault()));
    for (var field : TOLD) {
      var value = details.record().get(field);
      if (!value.isEmpty()) {
        line(grid, Messages.of(field), VisibleText.of(value));
      }
    }
    if (!details.tags().isEmpty()) {
      line(grid, Messages.text("evidence.tags"), VisibleText.of(String.join(", ", details.tags())));
    }
    for (var copy : details.copies()) {
      line(grid, Messages.text("evidence.copy"), reference(copy));
    }
    section("evidence.section.item").getChildren().add(grid);
  }

  private static String reference(ExhibitRow row) {
    return VisibleText.of(row.number() + "  " + row.name());
  }

  private VBox section(String key) {
    var heading = new Label(Messages.text(key));
    heading.getStyleClass().add("heading-section");
    var box = new VBox(heading);
    box.getStyleClass().add("section");
    getChildren().add(box);
    return box;
  }

  private static void line(GridPane grid, String name, String value) {
    var label = small(name, "muted");
    label.setMinWidth(USE_PREF_SIZE);
    var text = small(value, "value");
    text.setWrapText(true);
    GridPane.setHgrow(text, Priority.ALWAYS);
    grid.addRow(grid.getRowCount(), label, text);
  }

  /** Both halves of a SHA-256 under one another; shorter ones in one line. */
  private static Node digest(String value) {
    var words =
        value.length() == 2 * HALF
            ? value.substring(0, HALF) + "\n" + value.substring(HALF)
            : value;
    var label = new Label(words);
    label.getStyleClass().addAll("mono", "tiny");
    label.setMinWidth(USE_PREF_SIZE);
    GridPane.setHgrow(label, Priority.ALWAYS);
    return label;
  }

  private static Node copy(String name, String value) {
    var button = new Button("", Icons.of("mdi2c-content-copy"));
    button.getStyleClass().addAll("quiet", "narrow", "icon-only");
    var words = Messages.text("evidence.digest.copy", name);
    button.setTooltip(new Tooltip(words));
    button.setAccessibleText(words);
    button.setOnAction(event -> toClipboard(value));
    return new HBox(button);
  }

  static void toClipboard(String value) {
    var content = new ClipboardContent();
    content.putString(value);
    Clipboard.getSystemClipboard().setContent(content);
  }

  private static Label small(String words, String style) {
    var label = new Label(words);
    label.getStyleClass().addAll("small", style);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
