package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.classification.ui.TlpChip;
import io.sentineliq.workbench.evidence.ExhibitDetails;
import io.sentineliq.workbench.evidence.ExhibitRow;
import io.sentineliq.workbench.evidence.custody.ChainFault;
import io.sentineliq.workbench.evidence.custody.CustodyState;
import io.sentineliq.workbench.platform.fx.ProblemWords;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.time.ZoneId;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Binds one exhibit: what it is and what can be done, its periods, item, custody and proof. */
public final class ExhibitDetailController {

  private static final int VERBS_IN_SIGHT = 3;

  private final ExhibitDesk desk;
  private final Anchors anchors;
  private final ExhibitLinks links;

  @FXML private VBox content;
  @FXML private VBox nothing;
  @FXML private Label nothingTitle;
  @FXML private Label number;
  @FXML private Label name;
  @FXML private Label state;
  @FXML private Label seal;
  @FXML private Label hold;
  @FXML private Label tlp;
  @FXML private HBox verbs;
  @FXML private MenuButton more;
  @FXML private PeriodBar periods;
  @FXML private ItemBox item;
  @FXML private Label custodyCount;
  @FXML private Label chain;
  @FXML private ScrollPane custodyScroll;
  @FXML private CustodyTimeline custody;
  @FXML private ProofBox proof;

  ExhibitDetailController(ExhibitDesk desk, Anchors anchors, ExhibitLinks links) {
    this.desk = desk;
    this.anchors = anchors;
    this.links = links;
  }

  @FXML
  private void initialize() {
    proof.setWays(desk.window(), anchors, () -> desk.records().list().refresh());
    item.setOnUnlink(desk.acts()::unlink);
    item.setLinkWays(links.opener(), (row, link) -> desk.acts().unlink(row, link, links.linked()));
    show(null);
  }

  /** Puts the keyboard into the pane. */
  void focus() {
    custodyScroll.requestFocus();
  }

  /** Shows another exhibit, or none. */
  void show(@Nullable ExhibitShown view) {
    content.setVisible(view != null);
    nothing.setVisible(view == null);
    nothingTitle.setText(Messages.text("evidence.none"));
    if (view == null) {
      return;
    }
    showHead(view.details().row(), view.details());
    showVerbs(view);
    periods.show(view.story());
    item.show(view);
    custody.show(view.story().steps());
    var entries = view.details().custody().size();
    custodyCount.setText(Messages.text("evidence.custody.count", entries, entries));
    showChain(view);
    proof.show(view.proof(), view.anchored());
  }

  /** Says why the exhibit cannot be shown. */
  void showFailure(@Nullable Throwable failure) {
    if (failure != null) {
      var words = ProblemWords.of(failure);
      nothingTitle.setText((words.sentence() + " " + words.advice()).strip());
    }
  }

  private void showHead(ExhibitRow row, ExhibitDetails details) {
    number.setText(row.number());
    name.setText(VisibleText.of(row.name()));
    state.setText(stateWords(row));
    var isOut = row.state() == CustodyState.CHECKED_OUT || row.state() == CustodyState.IN_TRANSIT;
    state.getStyleClass().remove("chip-warn");
    if (isOut) {
      state.getStyleClass().add("chip-warn");
    }
    var number = details.standing().seal();
    seal.setText(Messages.text("evidence.chip.seal", VisibleText.of(number)));
    show(seal, row.isSealed());
    show(hold, row.isOnHold());
    TlpChip.show(tlp, row.tlp());
  }

  private String stateWords(ExhibitRow row) {
    var due = row.dueAt();
    if (row.state() != CustodyState.CHECKED_OUT || due == null) {
      return Messages.of(row.state());
    }
    var key = row.isOverdue(desk.window().clock().instant()) ? "evidence.overdue" : "evidence.due";
    return Messages.text(
        key, Messages.of(row.state()), Moments.shortly(due, ZoneId.systemDefault()));
  }

  private void showVerbs(ExhibitShown view) {
    var possible = new ExhibitVerbs(desk).of(view);
    var inSight = possible.subList(0, Math.min(VERBS_IN_SIGHT, possible.size()));
    verbs.getChildren().setAll(inSight.stream().map(ExhibitDetailController::button).toList());
    if (!verbs.getChildren().isEmpty()) {
      verbs.getChildren().getFirst().getStyleClass().add("primary");
    }
    var rest = possible.subList(inSight.size(), possible.size());
    more.getItems().setAll(rest.stream().map(ExhibitDetailController::menuItem).toList());
    show(more, !rest.isEmpty());
  }

  private static Button button(ExhibitVerbs.Offered verb) {
    var button = new Button(Messages.text("evidence.ask", verb.words()));
    button.setId(verb.id());
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> verb.action().run());
    return button;
  }

  private static MenuItem menuItem(ExhibitVerbs.Offered verb) {
    var entry = new MenuItem(Messages.text("evidence.ask", verb.words()));
    entry.setId(verb.id());
    entry.setOnAction(event -> verb.action().run());
    return entry;
  }

  private void showChain(ExhibitShown view) {
    var fault = view.details().fault();
    chain.setText(
        fault
            .map(ChainFault::sentence)
            .orElseGet(
                () ->
                    Messages.text(
                        "evidence.chain.intact",
                        Moments.shortly(view.proof().at(), ZoneId.systemDefault()))));
    chain.getStyleClass().removeAll(List.of("ok-text", "danger-text"));
    chain.getStyleClass().add(fault.isPresent() ? "danger-text" : "ok-text");
  }

  private static void show(Node node, boolean isShown) {
    node.setVisible(isShown);
    node.setManaged(isShown);
  }
}
