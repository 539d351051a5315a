package io.sentineliq.workbench.workspace.ui;

import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.fx.Filling;
import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Times;
import io.sentineliq.workbench.platform.text.VisibleText;
import io.sentineliq.workbench.workspace.Everybody;
import io.sentineliq.workbench.workspace.InvitationRow;
import io.sentineliq.workbench.workspace.OwnershipOffer;
import io.sentineliq.workbench.workspace.PersonRow;
import io.sentineliq.workbench.workspace.WorkspaceRole;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The page of people: who belongs here, who was asked in, who is to own it next. */
public final class PeopleController implements ViewLifecycle {

  private static final double ROW = 28;
  private static final int MOST_ROWS = 16;

  private final PeopleViewModel model;
  private final ChangePulse changes;
  private final Window window;
  private final Subscriptions subscriptions = new Subscriptions();
  private boolean isFilling;

  @FXML private HBox offer;
  @FXML private Label offerWords;
  @FXML private Button accept;
  @FXML private Button endOffer;
  @FXML private TableView<PersonRow> table;
  @FXML private Button invite;
  @FXML private Button role;
  @FXML private Button handOver;
  @FXML private Button remove;
  @FXML private Button leave;
  @FXML private VBox invited;
  @FXML private VBox invitations;

  PeopleController(PeopleViewModel model, ChangePulse changes, Window window) {
    this.model = model;
    this.changes = changes;
    this.window = window;
  }

  @FXML
  private void initialize() {
    table.setPlaceholder(new Label(Messages.text("list.reading")));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table
        .getColumns()
        .setAll(
            List.of(
                column("people.name", 190, person -> VisibleText.of(person.name())),
                column("people.email", 220, person -> VisibleText.of(person.email())),
                column("people.role", 110, person -> Messages.of(person.role())),
                column("people.lastSignIn", 150, PeopleController::lastSignIn),
                column("people.secondFactor", 130, this::secondFactor)));
    table
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            person -> {
              if (!isFilling) {
                model.chosenProperty().set(person);
              }
            });
    invite.setText(Messages.text(model.isShared() ? "people.invite" : "people.add"));
  }

  @Override
  public void activate() {
    subscriptions.follow(model.everybodyProperty(), this::show);
    subscriptions.follow(model.chosenProperty(), person -> offerVerbs());
    subscriptions.follow(model.busyProperty(), busy -> offerVerbs());
    subscriptions.add(changes.subscribe(change -> model.read()));
    model.read();
  }

  @Override
  public void deactivate() {
    subscriptions.close();
  }

  @FXML
  private void onInvite() {
    Filling.ask(window, new PersonForm(model.isShared()), this::bringIn);
  }

  private void bringIn(PersonForm.Wanted wanted, Consumer<Throwable> refused) {
    if (model.isShared()) {
      model.invite(wanted, token -> invited(wanted, token), refused);
    } else {
      model.add(wanted, refused);
    }
  }

  @FXML
  private void onRole() {
    model.toggleRole();
  }

  @FXML
  private void onHandOver() {
    ask(
        name -> Messages.text("people.handOver.title", name),
        Messages.text("people.handOver.detail"),
        Messages.text("people.handOver.verb"),
        model::offer);
  }

  @FXML
  private void onRemove() {
    ask(
        name -> Messages.text("people.remove.title", name),
        Messages.text("people.remove.detail"),
        Messages.text("people.remove.verb"),
        model::remove);
  }

  @FXML
  private void onLeave() {
    if (window
        .dialogs()
        .ask(
            Messages.text("people.leave.title"),
            Messages.text("people.leave.detail"),
            Messages.text("people.leave.verb"),
            Messages.text("dialog.cancel"))) {
      model.leave();
    }
  }

  @FXML
  private void onAccept() {
    model.accept();
  }

  @FXML
  private void onEndOffer() {
    model.endOffer();
  }

  private void ask(UnaryOperator<String> title, String detail, String verb, Runnable act) {
    var person = model.chosenProperty().get();
    if (person != null
        && window
            .dialogs()
            .ask(
                title.apply(VisibleText.of(person.name())),
                detail,
                verb,
                Messages.text("dialog.cancel"))) {
      act.run();
    }
  }

  private void invited(PersonForm.Wanted wanted, String token) {
    model.read();
    var copy = new Button(Messages.text("people.token.copy"));
    copy.setOnAction(
        event -> {
          var content = new ClipboardContent();
          content.putString(token);
          Clipboard.getSystemClipboard().setContent(content);
        });
    window
        .dialogs()
        .tell(
            Messages.text("people.token.title", VisibleText.of(wanted.email().text())),
            Messages.text("people.token.detail", token),
            copy);
  }

  private void show(@Nullable Everybody now) {
    var people = now == null ? List.<PersonRow>of() : now.people();
    table.setPrefHeight(ROW * (1.2 + Math.min(people.size(), MOST_ROWS)));
    isFilling = true;
    table.getItems().setAll(people);
    isFilling = false;
    var chosen = model.chosenProperty().get();
    if (chosen == null && !people.isEmpty()) {
      table.getSelectionModel().select(0);
    } else {
      table.getSelectionModel().select(chosen);
    }
    showOffer(now);
    showInvitations(now == null ? List.of() : now.invitations());
    offerVerbs();
  }

  private void showOffer(@Nullable Everybody now) {
    var open = now == null ? null : now.offer().orElse(null);
    offered(offer, open != null);
    if (now == null || open == null) {
      return;
    }
    var isMine = open.taker().equals(now.me());
    offerWords.setText(words(open, isMine));
    offered(accept, isMine);
    offered(endOffer, isMine || model.owns());
    endOffer.setText(Messages.text(isMine ? "people.offer.refuse" : "people.offer.takeBack"));
  }

  private String words(OwnershipOffer open, boolean isMine) {
    var until = Times.minute(open.expiresAt(), ZoneId.systemDefault());
    return isMine
        ? Messages.text("people.offer.mine", until)
        : Messages.text("people.offer.other", VisibleText.of(open.takerName()), until);
  }

  private void showInvitations(List<InvitationRow> open) {
    offered(invited, !open.isEmpty());
    invitations.getChildren().setAll(open.stream().map(this::line).toArray(Node[]::new));
  }

  private HBox line(InvitationRow invitation) {
    var words =
        new Label(
            Messages.text(
                "people.invitation",
                VisibleText.of(invitation.email()),
                Messages.of(invitation.role()),
                Times.minute(invitation.expiresAt(), ZoneId.systemDefault())));
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    var back = new Button(Messages.text("people.invitation.withdraw"));
    back.getStyleClass().add("narrow");
    back.setAccessibleText(
        Messages.text("people.invitation.withdraw") + " " + VisibleText.of(invitation.email()));
    back.setOnAction(event -> model.withdraw(invitation));
    var line = new HBox(words, back);
    line.getStyleClass().add("settings-line");
    return line;
  }

  private void offerVerbs() {
    var isBusy = model.busyProperty().get();
    var person = model.chosenProperty().get();
    offered(invite, model.runs());
    offered(role, model.runs());
    offered(remove, model.runs());
    offered(handOver, model.isShared() && model.owns());
    offered(leave, model.canLeave());
    invite.setDisable(isBusy);
    role.setDisable(isBusy || !model.canChange());
    remove.setDisable(isBusy || !model.canChange());
    handOver.setDisable(isBusy || !model.canOffer());
    role.setText(
        Messages.text(
            person != null && person.role() == WorkspaceRole.ADMIN
                ? "people.makeMember"
                : "people.makeAdministrator"));
  }

  private static String lastSignIn(PersonRow person) {
    var last = person.lastSignIn();
    return last == null
        ? Messages.text("people.lastSignIn.unknown")
        : Times.minute(last, ZoneId.systemDefault());
  }

  private String secondFactor(PersonRow person) {
    return Messages.text(person.hasSecondFactor() ? "people.yes" : "people.no");
  }

  private static TableColumn<PersonRow, String> column(
      String key, double width, Function<PersonRow, String> text) {
    var column = new TableColumn<PersonRow, String>(Messages.text(key));
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    return column;
  }

  private static void offered(Node node, boolean isOffered) {
    node.setVisible(isOffered);
    node.setManaged(isOffered);
  }
}
