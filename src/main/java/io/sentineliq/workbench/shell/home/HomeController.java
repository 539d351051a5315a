package io.sentineliq.workbench.shell.home;

import io.sentineliq.workbench.platform.fx.Icons;
import io.sentineliq.workbench.platform.fx.KeyHint;
import io.sentineliq.workbench.platform.fx.Offer;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.persistence.StoreInfo;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.shell.StoreWords;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Shows what can be begun and where the data lives. */
public final class HomeController {

  private final StoreInfo store;
  private final Optional<Path> folder;
  private final List<Offer> offers;
  private final Window window;

  @FXML private Label protection;
  @FXML private VBox offerBox;
  @FXML private Label storeFact;
  @FXML private Button folderButton;

  HomeController(StoreInfo store, Optional<Path> folder, List<Offer> offers, Window window) {
    this.store = store;
    this.folder = folder;
    this.offers = offers;
    this.window = window;
  }

  @FXML
  private void initialize() {
    var isUnprotected = StoreWords.isUnprotected(store);
    protection.setText(Messages.text(isUnprotected ? "home.notEncrypted" : "home.encrypted"));
    protection.setGraphic(
        Icons.of(isUnprotected ? "mdi2l-lock-open-variant-outline" : "mdi2l-lock-check-outline"));
    protection.getStyleClass().add(isUnprotected ? "chip-warn" : "chip-ok");
    offers.forEach(offer -> offerBox.getChildren().add(card(offer)));
    storeFact.setText(
        Messages.text(isUnprotected ? "home.store.plain" : "home.store.encrypted", store.name()));
    folderButton.setVisible(folder.isPresent());
    folderButton.setManaged(folder.isPresent());
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
}
