package io.sentineliq.workbench.casefile.ui;

import io.sentineliq.workbench.casefile.CaseDetails;
import io.sentineliq.workbench.casefile.CaseRow;
import io.sentineliq.workbench.casefile.CaseStatus;
import io.sentineliq.workbench.incident.ui.RecordCompany;
import io.sentineliq.workbench.platform.fx.DetailColumn;
import io.sentineliq.workbench.platform.fx.DetailPane;
import io.sentineliq.workbench.platform.fx.DetailTabs;
import io.sentineliq.workbench.platform.fx.SplitMemory;
import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Binds one case: a head that stays, tabs, and what is always in view at their side. */
public final class CaseDetailController implements ViewLifecycle {

  private static final String MEMORY = "case.detail";
  private static final double SIDE = 352;

  private final CaseDesk desk;
  private final Window window;
  private final DetailPane<CaseDetails> strip;
  private final CaseHead facts;
  private final RecordCompany company;
  private final DetailTabs<CaseDetails> tabParts;
  private final DetailColumn<CaseDetails> sideParts;
  private final Subscriptions subscriptions = new Subscriptions();

  @FXML private VBox root;
  @FXML private VBox head;
  @FXML private HBox titleRow;
  @FXML private Label number;
  @FXML private Label title;
  @FXML private Button review;
  @FXML private Button goOn;
  @FXML private Button close;
  @FXML private Button reopen;
  @FXML private Button archive;
  @FXML private MenuButton more;
  @FXML private SplitPane split;
  @FXML private TabPane tabs;
  @FXML private StackPane room;
  @FXML private VBox side;

  CaseDetailController(
      CaseDesk desk,
      CaseParts parts,
      DetailPane<CaseDetails> strip,
      RecordCompany company,
      Window window) {
    this.company = company;
    this.strip = strip;
    this.desk = desk;
    this.window = window;
    this.facts = new CaseHead(window.clock());
    this.tabParts = new DetailTabs<>(parts.tabs());
    this.sideParts = new DetailColumn<>(parts.side());
  }

  @FXML
  private void initialize() {
    head.getChildren().add(facts);
    titleRow.getChildren().add(3, company);
    tabParts.fill(tabs, room);
    sideParts.fill(side);
    root.getChildren().add(strip.root());
  }

  @Override
  public void activate() {
    subscriptions.add(SplitMemory.follow(split, window.memory(), MEMORY, SIDE));
    tabParts.activate();
    sideParts.activate();
    strip.activate();
    subscriptions.follow(desk.records().detailsProperty(), this::show);
    tabs.requestFocus();
  }

  @Override
  public void deactivate() {
    subscriptions.close();
    company.leave();
    tabParts.deactivate();
    sideParts.deactivate();
    strip.deactivate();
  }

  @FXML
  private void onBack() {
    desk.back();
  }

  @FXML
  private void onReview() {
    desk.review();
  }

  @FXML
  private void onGoOn() {
    desk.goOn();
  }

  @FXML
  private void onClose() {
    desk.close();
  }

  @FXML
  private void onReopen() {
    desk.reopen();
  }

  @FXML
  private void onArchive() {
    desk.archive();
  }

  @FXML
  private void onChange() {
    desk.change();
  }

  @FXML
  private void onTeam() {
    desk.team();
  }

  @FXML
  private void onLink() {
    desk.link();
  }

  @FXML
  private void onMerge() {
    desk.merge();
  }

  @FXML
  private void onTemplate() {
    desk.saveTemplate();
  }

  private void show(@Nullable CaseDetails details) {
    if (details != null) {
      showHead(details.row());
      strip.show(details);
    }
    tabParts.show(details);
    sideParts.show(details);
  }

  private void showHead(CaseRow row) {
    number.setText(Messages.text("case.number", Integer.toString(row.number())));
    title.setText(VisibleText.of(row.title()));
    facts.show(row);
    company.attend(row.id());
    offer(review, row, CaseStatus.ACTIVE);
    offer(goOn, row, CaseStatus.REVIEW);
    offer(close, row, CaseStatus.REVIEW);
    offer(reopen, row, CaseStatus.CLOSED);
    offer(archive, row, CaseStatus.CLOSED);
    more.setVisible(!row.isWithdrawn() && row.status().isOpen());
    more.setManaged(more.isVisible());
  }

  private static void offer(Button button, CaseRow row, CaseStatus status) {
    var isOffered = row.status() == status && !row.isWithdrawn();
    button.setVisible(isOffered);
    button.setManaged(isOffered);
  }
}
