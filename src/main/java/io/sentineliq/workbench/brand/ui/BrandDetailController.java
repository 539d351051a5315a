package io.sentineliq.workbench.brand.ui;

import io.sentineliq.workbench.brand.BrandDetails;
import io.sentineliq.workbench.brand.BrandLogo;
import io.sentineliq.workbench.brand.BrandStatus;
import io.sentineliq.workbench.observable.Defang;
import io.sentineliq.workbench.observable.ObservableType;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Times;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.io.ByteArrayInputStream;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Binds one brand: what it is, whether it is watched, what belongs to it. */
public final class BrandDetailController {

  private final BrandDesk desk;

  @FXML private VBox content;
  @FXML private VBox nothing;
  @FXML private Label status;
  @FXML private Label priority;
  @FXML private Label name;
  @FXML private Label origin;
  @FXML private ImageView logo;
  @FXML private Button chooseLogo;
  @FXML private Button removeLogo;
  @FXML private Button change;
  @FXML private Button pause;
  @FXML private Button watch;
  @FXML private Button archive;
  @FXML private FlowPane domains;
  @FXML private FlowPane keywords;
  @FXML private FlowPane handles;
  @FXML private Label website;
  @FXML private Label industry;
  @FXML private Label trademark;

  BrandDetailController(BrandDesk desk) {
    this.desk = desk;
  }

  @FXML
  private void initialize() {
    show(null);
  }

  /** Shows another brand, or none. */
  void show(@Nullable BrandDetails details) {
    content.setVisible(details != null);
    nothing.setVisible(details == null);
    if (details != null) {
      fill(details);
    }
  }

  /** Puts the keyboard into the pane. */
  void focus() {
    change.requestFocus();
  }

  @FXML
  private void onChange() {
    desk.change();
  }

  @FXML
  private void onChooseLogo() {
    desk.chooseLogo();
  }

  @FXML
  private void onRemoveLogo() {
    desk.removeLogo();
  }

  @FXML
  private void onPause() {
    desk.moveTo(BrandStatus.PAUSED);
  }

  @FXML
  private void onWatch() {
    desk.moveTo(BrandStatus.ACTIVE);
  }

  @FXML
  private void onArchive() {
    desk.moveTo(BrandStatus.ARCHIVED);
  }

  private void fill(BrandDetails details) {
    var said = details.said();
    status.setText(Messages.of(details.status()));
    priority.setText(Messages.text("brand.priority", said.priority()));
    name.setText(VisibleText.of(said.name()));
    origin.setText(
        Messages.text("brand.origin", Times.exact(details.createdAt(), ZoneId.systemDefault())));
    showLogo(details.logo().filter(BrandLogo::isOne));
    offer(pause, details.status() == BrandStatus.ACTIVE);
    offer(watch, details.status() != BrandStatus.ACTIVE);
    offer(archive, details.status() != BrandStatus.ARCHIVED);
    chips(domains, said.domains(), BrandDetailController::defanged);
    chips(keywords, said.keywords(), VisibleText::of);
    chips(handles, said.handles(), VisibleText::of);
    line(website, "brand.website", url(said.website()));
    line(industry, "brand.industry", said.industry());
    line(trademark, "brand.trademark", said.trademark());
  }

  private void showLogo(Optional<byte[]> picture) {
    logo.setImage(picture.map(bytes -> new Image(new ByteArrayInputStream(bytes))).orElse(null));
    logo.setVisible(picture.isPresent());
    logo.setManaged(picture.isPresent());
    chooseLogo.setText(
        Messages.text(picture.isPresent() ? "brand.logo.replace" : "brand.logo.add"));
    offer(removeLogo, picture.isPresent());
  }

  private static String defanged(String domain) {
    return VisibleText.of(Defang.text(ObservableType.DOMAIN, domain));
  }

  private static @Nullable String url(@Nullable String website) {
    return website == null ? null : Defang.text(ObservableType.URL, website);
  }

  private static void chips(FlowPane pane, List<String> terms, UnaryOperator<String> words) {
    if (terms.isEmpty()) {
      var none = new Label(Messages.text("brand.none.terms"));
      none.getStyleClass().add("muted");
      pane.getChildren().setAll(none);
      return;
    }
    pane.getChildren()
        .setAll(terms.stream().map(term -> chip(words.apply(term))).toArray(Label[]::new));
  }

  private static Label chip(String words) {
    var chip = new Label(words);
    chip.getStyleClass().addAll("chip", "mono");
    return chip;
  }

  private static void line(Label label, String key, @Nullable String value) {
    label.setText(value == null ? "" : Messages.text(key, VisibleText.of(value)));
    label.setVisible(value != null);
    label.setManaged(value != null);
  }

  private static void offer(Button button, boolean isOffered) {
    button.setVisible(isOffered);
    button.setManaged(isOffered);
  }
}
