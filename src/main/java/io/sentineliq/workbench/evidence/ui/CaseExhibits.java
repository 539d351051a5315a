package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.casefile.CaseDetails;
import io.sentineliq.workbench.evidence.ExhibitRow;
import io.sentineliq.workbench.evidence.Exhibits;
import io.sentineliq.workbench.platform.fx.DetailPane;
import io.sentineliq.workbench.platform.fx.Icons;
import io.sentineliq.workbench.platform.task.Latest;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The exhibits of a case, each one key away; those that failed a verification say so. */
final class CaseExhibits implements DetailPane<CaseDetails> {

  private static final int MOST = 200;

  /** The first exhibits of a case, and how many there are. */
  private record Read(List<ExhibitRow> rows, int all) {}

  private final Exhibits exhibits;
  private final EvidenceActs acts;
  private final Consumer<UUID> opener;
  private final Latest reads;
  private final Consumer<@Nullable UUID> front;
  private final VBox lines = new VBox();
  private final VBox box;
  private final ScrollPane root;
  private @Nullable UUID caseId;
  private int caseNumber;

  /**
   * The exhibits of a case.
   *
   * @param opener shows the one of an id
   * @param front told which case is looked at, and null when none is any more
   */
  CaseExhibits(
      Exhibits exhibits, EvidenceActs acts, Consumer<UUID> opener, Consumer<@Nullable UUID> front) {
    this.front = front;
    var head =
        new HBox(
            new CollectMenu(acts.collecting(), () -> Optional.ofNullable(caseId)),
            tool("evidence.verify.all", this::verify),
            new BagMenu(acts.bags(), this::export, () -> Optional.ofNullable(caseId)),
            tool("evidence.report", this::report));
    head.getStyleClass().add("case-exhibits-head");
    this.box = new VBox(head, lines);
    this.root = new ScrollPane(box);
    this.exhibits = exhibits;
    this.acts = acts;
    this.opener = opener;
    this.reads = new Latest(acts.window().tasks());
    box.getStyleClass().add("case-exhibits");
    root.setFitToWidth(true);
    root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void show(CaseDetails details) {
    caseId = details.row().id();
    caseNumber = details.row().number();
    front.accept(caseId);
    var shown = details.row().id();
    reads.start(
        TaskTitle.quiet(Messages.text("list.reading")),
        progress -> read(shown, progress),
        this::fill,
        acts.window().failures());
  }

  @Override
  public void deactivate() {
    reads.cancel();
    front.accept(null);
  }

  private void verify() {
    acts.verify(this::ids);
  }

  private void export() {
    acts.export(this::ids);
  }

  private void report() {
    var shown = caseId;
    if (shown != null) {
      acts.report(shown, caseNumber);
    }
  }

  private List<UUID> ids(Progress progress) {
    var shown = caseId;
    return shown == null ? List.of() : exhibits.ofCase(shown, progress);
  }

  private static Button tool(String key, Runnable action) {
    var button = new Button(Messages.text("evidence.ask", Messages.text(key)));
    button.getStyleClass().add("narrow");
    button.setOnAction(event -> action.run());
    return button;
  }

  private Read read(UUID shown, Progress progress) {
    var ids = exhibits.ofCase(shown, progress);
    var first = ids.subList(0, Math.min(MOST, ids.size()));
    return new Read(exhibits.rows(first, progress), ids.size());
  }

  private void fill(Read read) {
    lines.getChildren().setAll(read.rows().stream().map(this::line).toList());
    if (read.rows().isEmpty()) {
      lines.getChildren().add(muted(Messages.text("evidence.case.none")));
    } else if (read.all() > MOST) {
      var all = Numbers.grouped(read.all());
      lines.getChildren().add(muted(Messages.text("evidence.case.more", MOST, all)));
    }
  }

  private static Label muted(String words) {
    var label = new Label(words);
    label.getStyleClass().add("muted");
    label.setWrapText(true);
    return label;
  }

  private Node line(ExhibitRow row) {
    var name = new Button(VisibleText.of(row.number() + "  " + row.name()));
    name.getStyleClass().add("link");
    name.setOnAction(event -> opener.accept(row.id()));
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var state = new Label(Messages.of(row.state()));
    state.getStyleClass().addAll("small", "muted", "case-exhibit-state");
    state.setMinWidth(Region.USE_PREF_SIZE);
    var line = new HBox(name, space, state, integrity(row));
    line.getStyleClass().add("case-exhibit");
    return line;
  }

  private static Node integrity(ExhibitRow row) {
    var integrity = Integrity.of(row);
    var icon = Icons.of(integrity.icon());
    icon.getStyleClass().add(integrity.style());
    var label = new Label(integrity.words(row), icon);
    label.getStyleClass().addAll("small", integrity == Integrity.FAILED ? "danger-text" : "muted");
    label.getStyleClass().add("case-exhibit-integrity");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }
}
