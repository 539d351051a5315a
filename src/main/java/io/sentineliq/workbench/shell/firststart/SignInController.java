package io.sentineliq.workbench.shell.firststart;

import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import io.sentineliq.workbench.platform.text.Messages;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Binds the page on which somebody signs in to a team's server. */
public final class SignInController implements ViewLifecycle {

  /** What can be done besides. */
  public record Ways(
      Supplier<Optional<Path>> chooseCertificate,
      Supplier<Optional<Path>> chooseOwnCertificate,
      Runnable workLocally) {}

  private final SignInViewModel model;
  private final Ways ways;

  @FXML private VBox knownBox;
  @FXML private ComboBox<ServerEntry> known;
  @FXML private TextField server;
  @FXML private TextField database;
  @FXML private TextField login;
  @FXML private TextField certificate;
  @FXML private CheckBox directory;
  @FXML private VBox certificates;
  @FXML private TextField own;
  @FXML private SecretField password;
  @FXML private CheckBox kept;
  @FXML private Label keeping;
  @FXML private VBox codeBox;
  @FXML private TextField code;
  @FXML private VBox invitationBox;
  @FXML private TextField invitation;
  @FXML private TextField workspace;
  @FXML private Label error;
  @FXML private Button signIn;

  SignInController(SignInViewModel model, Ways ways) {
    this.model = model;
    this.ways = ways;
  }

  @FXML
  private void initialize() {
    showKnown();
    server.textProperty().bindBidirectional(model.serverProperty());
    database.textProperty().bindBidirectional(model.databaseProperty());
    login.textProperty().bindBidirectional(model.loginProperty());
    certificate.textProperty().bindBidirectional(model.rootCertificateProperty());
    own.textProperty().bindBidirectional(model.clientCertificateProperty());
    directory.selectedProperty().bindBidirectional(model.directoryProperty());
    showKeeping();
    password.textProperty().bindBidirectional(model.passwordProperty());
    code.textProperty().bindBidirectional(model.codeProperty());
    codeBox.visibleProperty().bind(model.codeNeededProperty());
    codeBox.managedProperty().bind(codeBox.visibleProperty());
    invitation.textProperty().bindBidirectional(model.invitationProperty());
    workspace.textProperty().bindBidirectional(model.workspaceProperty());
    invitationBox.visibleProperty().bind(model.invitationNeededProperty());
    invitationBox.managedProperty().bind(invitationBox.visibleProperty());
    // They were right when more is asked for, and the page stays short.
    certificates
        .visibleProperty()
        .bind(model.codeNeededProperty().or(model.invitationNeededProperty()).not());
    certificates.managedProperty().bind(certificates.visibleProperty());
    error.textProperty().bind(model.errorProperty());
    error.visibleProperty().bind(model.errorProperty().isNotEmpty());
    error.managedProperty().bind(error.visibleProperty());
    signIn.disableProperty().bind(model.busyProperty());
    signIn
        .textProperty()
        .bind(
            model.busyProperty().map(busy -> Messages.text(busy ? "signIn.busy" : "signIn.verb")));
    model.codeNeededProperty().subscribe(isNeeded -> focus());
    model.invitationNeededProperty().subscribe(isNeeded -> focus());
    model.errorProperty().subscribe(text -> focus());
  }

  @Override
  public void activate() {
    focus();
  }

  @Override
  public void deactivate() {}

  @FXML
  private void onSignIn() {
    model.signIn();
  }

  @FXML
  private void onCertificate() {
    ways.chooseCertificate()
        .get()
        .ifPresent(file -> model.rootCertificateProperty().set(file.toString()));
  }

  @FXML
  private void onLocal() {
    ways.workLocally().run();
  }

  @FXML
  private void onOwn() {
    ways.chooseOwnCertificate()
        .get()
        .ifPresent(file -> model.clientCertificateProperty().set(file.toString()));
  }

  private void showKeeping() {
    kept.setVisible(model.canKeep());
    kept.setManaged(model.canKeep());
    kept.selectedProperty().bindBidirectional(model.keptProperty());
    if (model.canKeep()) {
      keeping
          .textProperty()
          .bind(
              model
                  .keptProperty()
                  .map(isKept -> Messages.text(isKept ? "signIn.kept" : "signIn.notKept")));
    } else {
      keeping.setText(Messages.text("signIn.noKeyring"));
    }
  }

  private void showKnown() {
    var isOffered = model.known().size() > 1;
    knownBox.setVisible(isOffered);
    knownBox.setManaged(isOffered);
    known.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(ServerEntry entry) {
            return entry == null ? "" : entry.text();
          }

          @Override
          public ServerEntry fromString(String text) {
            return ServerEntry.BLANK;
          }
        });
    known.getItems().setAll(model.known());
    known.getSelectionModel().selectFirst();
    known.valueProperty().subscribe(entry -> choose(entry));
  }

  private void choose(ServerEntry entry) {
    if (entry != null) {
      model.choose(entry);
      focus();
    }
  }

  /** The first thing that is missing. */
  private void focus() {
    var fields = new TextField[] {server, database, login};
    var isInvited = model.invitationNeededProperty().get();
    Node wanted = model.codeNeededProperty().get() ? code : isInvited ? invitation : password;
    for (var field : fields) {
      if (field.getText().isBlank()) {
        wanted = field;
        break;
      }
    }
    wanted.requestFocus();
  }
}
