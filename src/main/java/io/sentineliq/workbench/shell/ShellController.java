package io.sentineliq.workbench.shell;

import io.sentineliq.workbench.platform.fx.Banner;
import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.KeyHint;
import io.sentineliq.workbench.platform.fx.NavigationEntry;
import io.sentineliq.workbench.platform.fx.Shortcuts;
import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.fx.Theme;
import io.sentineliq.workbench.platform.fx.View;
import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Binds the frame of the window: rail, content, palette, banner, dropped files. */
public final class ShellController implements ViewLifecycle {

  private static final double NARROW = 1360;

  private final ShellViewModel model;
  private final Shortcuts shortcuts;
  private final Theme theme;
  private final PaletteController palette;
  private final KeysController keys;
  private final StatusBarController statusBar;
  private final Subscriptions subscriptions = new Subscriptions();
  private final WorkspaceMenu switcher = new WorkspaceMenu();
  private final List<View<?>> extras = new ArrayList<>();

  @FXML private StackPane root;
  @FXML private Button workspace;
  @FXML private Label workspaceMark;
  @FXML private ImageView workspaceLogo;
  @FXML private Label workspaceName;
  @FXML private KeyHint paletteKeys;
  @FXML private Label personMark;
  @FXML private Label personName;
  @FXML private Banner banner;
  @FXML private VBox railBox;
  @FXML private StackPane content;
  @FXML private HBox dropOverlay;
  @FXML private HBox barItems;

  /** The frame over {@code model}, with palette, keys and status bar in it. */
  public ShellController(
      ShellViewModel model,
      Shortcuts shortcuts,
      Theme theme,
      PaletteController palette,
      KeysController keys,
      StatusBarController statusBar) {
    this.palette = palette;
    this.keys = keys;
    this.statusBar = statusBar;
    this.model = model;
    this.shortcuts = shortcuts;
    this.theme = theme;
  }

  @FXML
  private void initialize() {
    personName.setText(model.surroundings().person());
    personMark.setText(model.initials());
    switcher.belongTo(workspace, model::switches);
    for (var item : model.barItems()) {
      barItems.getChildren().add(item.button().root());
      extras.add(item.button());
      lay(item.panel());
    }
    model.panels().forEach(this::lay);
  }

  @Override
  public void activate() {
    var scene = root.getScene();
    var rail = new Rail(railBox, model.navigation(), shortcuts, subscriptions);
    rail.fill();
    Runnable fit = () -> rail.setCompact(scene.getWidth() < NARROW * theme.scaleProperty().get());
    subscriptions.onChange(scene.widthProperty(), fit);
    subscriptions.onChange(theme.scaleProperty(), fit);
    fit.run();
    banner.noticeProperty().bindBidirectional(model.noticeProperty());
    subscriptions.add(() -> banner.noticeProperty().unbindBidirectional(model.noticeProperty()));
    subscriptions.follow(model.lookProperty(), this::show);
    subscriptions.follow(model.navigation().currentProperty(), this::show);
    listenToKeys(scene);
    subscriptions.add(
        new DropTarget(dropOverlay, model.drops(), model.navigation().currentProperty())
            .listenTo(scene));
    statusBar.activate();
    extras.forEach(View::activate);
    model.activate();
  }

  @Override
  public void deactivate() {
    model.deactivate();
    extras.reversed().forEach(View::deactivate);
    statusBar.deactivate();
    subscriptions.close();
    content.getChildren().clear();
  }

  /** Opens the command palette. */
  public void openPalette() {
    palette.open();
  }

  @FXML
  private void onPalette() {
    openPalette();
  }

  @FXML
  private void onWorkspace() {
    switcher.open();
  }

  @FXML
  private void onTheme() {
    theme.toggle();
  }

  private void lay(View<?> panel) {
    root.getChildren().add(root.getChildren().indexOf(dropOverlay), panel.root());
    extras.add(panel);
  }

  private void listenToKeys(Scene scene) {
    var switching = Command.of("workspace.switch", "Ctrl+Shift+W", switcher::open);
    var opening = Command.of(PaletteViewModel.ITSELF, "Ctrl+K", palette::open);
    var all = Command.of("command.keys", "?", keys::toggle);
    var dark = Command.of("command.theme", null, theme::toggle);
    var system =
        Command.of(
            "command.theme.system", null, () -> theme.choiceProperty().set(Theme.Choice.SYSTEM));
    var larger = Command.of("command.text.larger", "Ctrl+EQUALS", () -> theme.zoom(1));
    var smaller = Command.of("command.text.smaller", "Ctrl+MINUS", () -> theme.zoom(-1));
    subscriptions.add(shortcuts.offer(model.commands()));
    subscriptions.add(
        shortcuts.offer(List.of(opening, switching, all, dark, system, larger, smaller)));
    subscriptions.add(shortcuts.listenTo(scene));
    paletteKeys.setCommand(opening.id());
  }

  private void show(WorkspaceLook look) {
    workspaceName.setText(look.name());
    workspace.setAccessibleText(Messages.text("workspace.switch.from", look.name()));
    workspaceMark.setText(look.name().substring(0, 1).toUpperCase(Locale.ROOT));
    workspaceLogo.setImage(look.logo().map(WorkspaceMenu::picture).orElse(null));
    workspaceLogo.setVisible(look.logo().isPresent());
    workspaceLogo.setManaged(look.logo().isPresent());
    workspaceMark.setVisible(look.logo().isEmpty());
    workspaceMark.setManaged(look.logo().isEmpty());
    root.getStylesheets().setAll(WorkspaceSheet.of(look));
  }

  private void show(@Nullable NavigationEntry entry) {
    content.getChildren().clear();
    if (entry != null) {
      var view = model.navigation().viewOf(entry).root();
      content.getChildren().setAll(view);
      view.requestFocus();
    }
  }
}
