package io.sentineliq.workbench.shell.home;

import io.sentineliq.workbench.platform.fx.Icons;
import io.sentineliq.workbench.platform.fx.KeyHint;
import io.sentineliq.workbench.platform.fx.Offer;
import io.sentineliq.workbench.platform.fx.View;
import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.persistence.StoreInfo;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.shell.StoreWords;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Shows how the workspace stands, or how to begin where there is nothing in it yet. */
public final class HomeController implements ViewLifecycle {

  private final StoreInfo store;
  private final Optional<Path> folder;
  private final List<Offer> offers;
  private final HomeBoard board;
  private final View<?> boardView;
  private final Window window;

  @FXML private VBox welcome;
  @FXML private ScrollPane work;
  @FXML private Label subtitle;
  @FXML private Label protection;
  @FXML private Label workProtection;
  @FXML private VBox boardBox;
  @FXML private VBox offerBox;
  @FXML private FlowPane offerRow;
  @FXML private Label storeFact;
  @FXML private Button folderButton;

  HomeController(
      StoreInfo store, Optional<Path> folder, List<Offer> offers, HomeBoard board, Window window) {
    this.store = store;
    this.folder = folder;
    this.offers = offers;
    this.board = board;
    this.boardView = board.view().get();
    this.window = window;
  }

  @FXML
  private void initialize() {
    var isUnprotected = StoreWords.isUnprotected(store);
    var isShared = store.kind() == StoreInfo.Kind.SHARED;
    subtitle.setText(Messages.text(isShared ? "home.subtitle.shared" : "home.subtitle"));
    for (var chip : List.of(protection, workProtection)) {
      chip.setText(
          isShared
              ? StoreWords.line(store)
              : Messages.text(isUnprotected ? "home.notEncrypted" : "home.encrypted"));
      chip.setGraphic(
          Icons.of(isUnprotected ? "mdi2l-lock-open-variant-outline" : "mdi2l-lock-check-outline"));
      chip.getStyleClass().add(isUnprotected ? "chip-warn" : "chip-ok");
    }
    boardBox.getChildren().add(boardView.root());
    work.visibleProperty().bind(board.work());
    welcome.visibleProperty().bind(Bindings.and(board.known(), Bindings.not(board.work())));
    offers.forEach(offer -> offerBox.getChildren().add(card(offer)));
    offers.forEach(offer -> offerRow.getChildren().add(button(offer)));
    storeFact.setText(
        isShared
            ? Messages.text("home.store.shared", store.name())
            : Messages.text(
                isUnprotected ? "home.store.plain" : "home.store.encrypted", store.name()));
    folderButton.setVisible(folder.isPresent());
    folderButton.setManaged(folder.isPresent());
  }

  @Override
  public void activate() {
    boardView.activate();
  }

  @Override
  public void deactivate() {
    boardView.deactivate();
  }

  @FXML
  private void onFolder() {
    folder.ifPresent(window.shower());
  }

  private HBox card(Offer offer) {
    var icon = new StackPane(Icons.of(offer.icon()));
    icon.getStyleClass().add("offer-icon");
    var title = new Label(offer.title());
    title.getStyleClass().add("heading-record");
    var detail = new Label(offer.detail());
    detail.getStyleClass().add("muted");
    detail.setWrapText(true);
    var words = new VBox(title, detail);
    words.getStyleClass().add("offer-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    var verb = new Button(offer.verb());
    verb.getStyleClass().add("primary");
    verb.setMinWidth(Button.USE_PREF_SIZE);
    verb.setOnAction(event -> offer.command().run());
    var keys = KeyHint.of(offer.command());
    var card = new HBox(icon, words, keys, verb);
    card.getStyleClass().add("offer");
    return card;
  }

  private static Button button(Offer offer) {
    var button = new Button(offer.title(), KeyHint.of(offer.command()));
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.setOnAction(event -> offer.command().run());
    return button;
  }
}
