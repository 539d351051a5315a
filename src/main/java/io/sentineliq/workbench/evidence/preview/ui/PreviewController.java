package io.sentineliq.workbench.evidence.preview.ui;

import io.sentineliq.workbench.evidence.preview.ContentKind;
import io.sentineliq.workbench.evidence.preview.Mail;
import io.sentineliq.workbench.evidence.preview.TextPart;
import io.sentineliq.workbench.platform.fx.ProblemWords;
import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import io.sentineliq.workbench.platform.text.VisibleText;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Binds a preview: one tab for each thing the content can be shown as. */
public final class PreviewController implements ViewLifecycle {

  private final PreviewViewModel model;
  private final String name;
  private final Runnable close;
  private final Subscriptions subscriptions = new Subscriptions();
  private boolean isPictureAsked;

  @FXML private VBox root;
  @FXML private Label title;
  @FXML private Label size;
  @FXML private Label problem;
  @FXML private TabPane tabs;
  @FXML private Tab bytesTab;
  @FXML private Tab textTab;
  @FXML private Tab pictureTab;
  @FXML private Tab mailTab;
  @FXML private HexView hex;
  @FXML private TextField search;
  @FXML private TextField goTo;
  @FXML private Button stop;
  @FXML private Label said;
  @FXML private TextArea text;
  @FXML private Label textPlace;
  @FXML private Button earlier;
  @FXML private Button later;
  @FXML private StackPane pictureBox;
  @FXML private ImageView picture;
  @FXML private Label pictureSize;
  @FXML private MailBox mail;

  /** The preview of an exhibit called {@code name}; {@code close} closes its window. */
  public PreviewController(PreviewViewModel model, String name, Runnable close) {
    this.model = model;
    this.name = name;
    this.close = close;
  }

  @FXML
  private void initialize() {
    title.setText(VisibleText.of(name));
    size.setText(sizeWords());
    tabs.getSelectionModel().selectedItemProperty().subscribe(this::opened);
    picture.fitWidthProperty().bind(pictureBox.widthProperty().subtract(32));
    picture.fitHeightProperty().bind(pictureBox.heightProperty().subtract(32));
    stop.visibleProperty().bind(model.searchingProperty());
    stop.managedProperty().bind(stop.visibleProperty());
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  @Override
  public void activate() {
    subscriptions.follow(model.kindProperty(), this::kindKnown);
    subscriptions.follow(model.saidProperty(), said::setText);
    subscriptions.follow(model.textProperty(), this::showText);
    subscriptions.follow(model.mailProperty(), this::showMail);
    subscriptions.follow(model.failureProperty(), this::showFailure);
    hex.follow(model);
    model.activate();
  }

  @Override
  public void deactivate() {
    hex.leave();
    subscriptions.close();
    model.deactivate();
  }

  @FXML
  private void onSearch() {
    model.search(search.getText());
  }

  @FXML
  private void onStop() {
    model.stopSearching();
  }

  @FXML
  private void onGoTo() {
    model.goTo(goTo.getText());
  }

  @FXML
  private void onEarlier() {
    var part = model.textProperty().get();
    if (part != null) {
      model.readText(PreviewViewModel.before(part));
    }
  }

  @FXML
  private void onLater() {
    var part = model.textProperty().get();
    if (part != null) {
      model.readText(part.until());
    }
  }

  @FXML
  private void onClose() {
    close.run();
  }

  private String sizeWords() {
    var exact = Messages.text("preview.bytes", Numbers.grouped(model.size()));
    return model.size() < 1024
        ? exact
        : Messages.text("preview.size", Numbers.bytes(model.size()), exact);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close.run();
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
      tabs.getSelectionModel().select(bytesTab);
      search.requestFocus();
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.G) {
      tabs.getSelectionModel().select(bytesTab);
      goTo.requestFocus();
    } else if (event.getCode() == KeyCode.F3) {
      onSearch();
    } else {
      return;
    }
    event.consume();
  }

  private void kindKnown(@Nullable ContentKind kind) {
    if (kind == null) {
      return;
    }
    keep(pictureTab, kind == ContentKind.PICTURE);
    keep(mailTab, kind == ContentKind.MAIL);
    keep(textTab, kind == ContentKind.TEXT || kind == ContentKind.MAIL);
    var chosen =
        switch (kind) {
          case PICTURE -> pictureTab;
          case MAIL -> mailTab;
          case TEXT -> textTab;
          case BYTES -> bytesTab;
        };
    tabs.getSelectionModel().select(chosen);
  }

  private void keep(Tab tab, boolean isPossible) {
    if (!isPossible) {
      tabs.getTabs().remove(tab);
    }
  }

  private void opened(@Nullable Tab tab) {
    if (tab == textTab && model.textProperty().get() == null) {
      model.readText(0);
    } else if (tab == mailTab && model.mailProperty().get() == null) {
      model.readMail();
    } else if (tab == pictureTab && !isPictureAsked) {
      isPictureAsked = true;
      model.make(PictureDecoder::decode, this::showPicture);
    }
  }

  private void showText(@Nullable TextPart part) {
    if (part == null) {
      return;
    }
    text.setText(VisibleText.lines(part.text().replace("\r\n", "\n")));
    text.positionCaret(0);
    textPlace.setText(
        Messages.text(
            "preview.text.place",
            part.charset(),
            Numbers.grouped(part.from()),
            Numbers.grouped(Math.max(part.from(), part.until() - 1)),
            Numbers.grouped(part.size())));
    earlier.setDisable(part.isFirst());
    later.setDisable(part.isLast());
  }

  private void showMail(@Nullable Mail read) {
    if (read != null) {
      mail.show(read);
    }
  }

  private void showPicture(PictureDecoder.Decoded decoded) {
    picture.setImage(decoded.image());
    pictureSize.setText(decoded.words());
  }

  private void showFailure(@Nullable Throwable failure) {
    problem.setVisible(failure != null);
    problem.setManaged(failure != null);
    if (failure != null) {
      var words = ProblemWords.of(PreviewProblem.of(failure));
      problem.setText((words.sentence() + " " + words.advice()).strip());
    }
  }
}
