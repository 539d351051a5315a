package io.sentineliq.workbench.workspace.ui;

import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.fx.Rewriting;
import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import io.sentineliq.workbench.workspace.Logo;
import io.sentineliq.workbench.workspace.Slug;
import io.sentineliq.workbench.workspace.WorkspaceDetails;
import io.sentineliq.workbench.workspace.WorkspaceProfile;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The page of the workspace: what it is called, how it looks, how it is kept, how it ends. */
public final class WorkspaceSettingsController implements ViewLifecycle {

  private final WorkspaceSettingsViewModel model;
  private final ChangePulse changes;
  private final Window window;
  private final Subscriptions subscriptions = new Subscriptions();
  private @Nullable ProfileFields fields;
  private @Nullable WorkspaceProfile shown;
  private List<String> saved = List.of();

  @FXML private GridPane form;
  @FXML private TextField name;
  @FXML private TextField slug;
  @FXML private TextArea description;
  @FXML private TextField primary;
  @FXML private TextField secondary;
  @FXML private ImageView logo;
  @FXML private Label noLogo;
  @FXML private Button chooseLogo;
  @FXML private Button removeLogo;
  @FXML private TextField legalName;
  @FXML private TextField cnpj;
  @FXML private TextField stateRegistration;
  @FXML private TextField address;
  @FXML private TextField city;
  @FXML private TextField state;
  @FXML private TextField zipCode;
  @FXML private TextField country;
  @FXML private Spinner<Integer> timeout;
  @FXML private Label networksLabel;
  @FXML private TextArea networks;
  @FXML private ProgressBar usedBar;
  @FXML private Label used;
  @FXML private Button limit;
  @FXML private Button save;
  @FXML private Label words;
  @FXML private Label onlyRead;
  @FXML private VBox ending;
  @FXML private Button purge;

  WorkspaceSettingsController(
      WorkspaceSettingsViewModel model, ChangePulse changes, Window window) {
    this.model = model;
    this.changes = changes;
    this.window = window;
  }

  @FXML
  private void initialize() {
    var made =
        new ProfileFields(
            name,
            slug,
            description,
            primary,
            secondary,
            new ProfileFields.Billing(
                legalName, cnpj, stateRegistration, address, city, state, zipCode, country),
            timeout,
            networks);
    made.prepare();
    fields = made;
    offered(networks, model.isShared());
    offered(networksLabel, model.isShared());
  }

  @Override
  public void activate() {
    subscriptions.follow(model.beganProperty(), this::fill);
    subscriptions.follow(model.detailsProperty(), this::show);
    subscriptions.follow(model.stateProperty(), words::setText);
    subscriptions.follow(model.busyProperty(), busy -> save.setDisable(busy));
    subscriptions.add(changes.subscribe(change -> model.look()));
    model.read();
  }

  @Override
  public void deactivate() {
    subscriptions.close();
  }

  @FXML
  private void onSave() {
    var typed = fields;
    if (typed == null) {
      return;
    }
    try {
      var profile = typed.read();
      saved = typed.texts();
      model.save(profile);
    } catch (ProblemException e) {
      words.setText(e.problem().sentence());
      if (e.problem() instanceof Problem.InvalidField wrong) {
        typed.focus(wrong.field());
      }
    }
  }

  @FXML
  private void onChooseLogo() {
    window
        .dialogs()
        .chooseFiles(
            Messages.text("workspace.logo.choose"),
            Messages.text("workspace.logo.kind"),
            List.of("*.png", "*.jpg", "*.jpeg"))
        .stream()
        .findFirst()
        .ifPresent(model::chooseLogo);
  }

  @FXML
  private void onRemoveLogo() {
    model.removeLogo();
  }

  @FXML
  private void onLimit() {
    window
        .dialogs()
        .fill(
            new WordForm<>(
                Messages.text("workspace.quota.title"),
                Messages.text("workspace.quota.detail"),
                Messages.text("workspace.quota.field"),
                Messages.text("workspace.quota.verb"),
                Gibibytes::read))
        .ifPresent(model::limit);
  }

  @FXML
  private void onSuspend() {
    if (window
        .dialogs()
        .ask(
            Messages.text("workspace.suspend.title"),
            Messages.text("workspace.suspend.detail"),
            Messages.text("workspace.suspend.verb"),
            Messages.text("dialog.cancel"))) {
      model.suspend();
    }
  }

  @FXML
  private void onDelete() {
    askForTheShortName(
        "workspace.delete.title",
        "workspace.delete.detail",
        "workspace.delete.verb",
        model::delete);
  }

  @FXML
  private void onPurge() {
    askForTheShortName(
        "workspace.purge.title",
        "workspace.purge.detail",
        "workspace.purge.verb",
        this::chooseAndPurge);
  }

  /** What cannot be taken back is done when the short name has been typed. */
  private void askForTheShortName(
      String titleKey, String detailKey, String verbKey, Consumer<? super Slug> use) {
    var now = model.detailsProperty().get();
    if (now != null) {
      var own = now.profile().slug();
      var name = VisibleText.of(now.profile().name().text());
      window
          .dialogs()
          .fill(
              new WordForm<>(
                  Messages.text(titleKey, name),
                  Messages.text(detailKey),
                  Messages.text("workspace.typed", own.text()),
                  Messages.text(verbKey),
                  own::confirmed))
          .ifPresent(use);
    }
  }

  private void chooseAndPurge(Slug typed) {
    window
        .dialogs()
        .chooseTarget(Messages.text("workspace.purge.target"), typed.text() + ".zip")
        .ifPresent(target -> model.purge(typed, target));
  }

  private void show(@Nullable WorkspaceDetails now) {
    form.setDisable(now == null || !model.runs());
    offered(save, model.runs());
    offered(chooseLogo, model.runs());
    offered(onlyRead, now != null && !model.runs());
    offered(ending, model.owns());
    offered(purge, model.owns());
    offered(limit, model.owns() && !model.isShared());
    if (now != null && fields != null) {
      showLogo(now.logo());
      showSpace(now);
      if (isTyped(fields)) {
        model.goOn();
      } else {
        model.begin();
      }
    }
  }

  private boolean isTyped(ProfileFields typed) {
    return shown != null && !typed.texts().equals(ProfileFields.texts(shown));
  }

  /** What is typed stays, and what was typed on after saving. */
  private void fill(Rewriting.@Nullable Kept<WorkspaceProfile> began) {
    if (began == null || fields == null || began.words().equals(shown)) {
      return;
    }
    if (!isTyped(fields) || fields.texts().equals(saved)) {
      fields.show(began.words());
    }
    shown = began.words();
  }

  private void showLogo(Optional<Logo> picture) {
    logo.setImage(
        picture.map(bytes -> new Image(new ByteArrayInputStream(bytes.bytes()))).orElse(null));
    offered(logo, picture.isPresent());
    offered(noLogo, picture.isEmpty());
    offered(removeLogo, picture.isPresent() && model.runs());
  }

  private void showSpace(WorkspaceDetails now) {
    var quota = now.quota();
    offered(usedBar, quota.isPresent());
    if (quota.isPresent()) {
      usedBar.setProgress((double) now.used() / Math.max(1, quota.getAsLong()));
      used.setText(
          Messages.text(
              "workspace.used", Gibibytes.shown(now.used()), Gibibytes.shown(quota.getAsLong())));
    } else {
      used.setText(Messages.text("workspace.used.unlimited", Gibibytes.shown(now.used())));
    }
  }

  private static void offered(Node node, boolean isOffered) {
    node.setVisible(isOffered);
    node.setManaged(isOffered);
  }
}
