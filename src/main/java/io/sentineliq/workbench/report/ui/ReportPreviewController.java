package io.sentineliq.workbench.report.ui;

import io.sentineliq.workbench.casefile.CaseDetails;
import io.sentineliq.workbench.casefile.FinalReport;
import io.sentineliq.workbench.platform.fx.ProblemWords;
import io.sentineliq.workbench.platform.pdf.PdfPictures;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Times;
import io.sentineliq.workbench.platform.text.VisibleText;
import io.sentineliq.workbench.report.ReportFormat;
import java.time.ZoneId;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Binds the report of a case: for whom, how it looks, where it goes. */
public final class ReportPreviewController {

  private final ReportPreviewViewModel model;
  private final ReportExport export;
  private final ReportSigning signing;
  private @Nullable CaseDetails shown;
  private boolean isFilling;

  @FXML private ChoiceBox<ShownReport> audience;
  @FXML private Button sign;
  @FXML private FlowPane signed;
  @FXML private Label signer;
  @FXML private Label digest;
  @FXML private MenuButton save;
  @FXML private Button previous;
  @FXML private Button next;
  @FXML private Label place;
  @FXML private VBox instead;
  @FXML private Label message;
  @FXML private ScrollPane desk;
  @FXML private ImageView page;

  ReportPreviewController(
      ReportPreviewViewModel model, ReportExport export, ReportSigning signing) {
    this.signing = signing;
    this.model = model;
    this.export = export;
  }

  @FXML
  private void initialize() {
    audience.setConverter(new Words());
    audience.getSelectionModel().selectedItemProperty().subscribe(this::choose);
    for (var format : ReportFormat.values()) {
      var item = new MenuItem(Messages.of(format));
      item.setOnAction(event -> save(format));
      save.getItems().add(item);
    }
    model.pageProperty().subscribe(this::draw);
    model.countProperty().subscribe(count -> showPlace());
    model.numberProperty().subscribe(number -> showPlace());
    model.failureProperty().subscribe(this::fail);
    model.editionsProperty().subscribe(found -> fill());
    desk.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  void show(CaseDetails details) {
    shown = details;
    model.show(details);
    fill();
    showState();
  }

  private void fill() {
    isFilling = true;
    audience.getItems().setAll(model.choices());
    audience.setValue(model.chosen());
    isFilling = false;
  }

  void close() {
    shown = null;
    model.close();
  }

  @FXML
  private void onPrevious() {
    model.turn(-1);
  }

  @FXML
  private void onNext() {
    model.turn(1);
  }

  private void onKey(KeyEvent event) {
    switch (event.getCode()) {
      case PAGE_DOWN -> model.turn(1);
      case PAGE_UP -> model.turn(-1);
      case HOME -> model.turn(-model.countProperty().get());
      case END -> model.turn(model.countProperty().get());
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void choose(@Nullable ShownReport chosen) {
    if (chosen != null && !isFilling) {
      model.choose(chosen);
      showState();
    }
  }

  @FXML
  private void onSign() {
    if (shown != null && model.chosen() instanceof ShownReport.Draft(var to)) {
      signing.ask(shown.row(), to);
    }
  }

  private void showState() {
    sign.setVisible(model.canSign());
    sign.setManaged(model.canSign());
    var isSigned = model.chosen() instanceof ShownReport.Signed;
    signed.setVisible(isSigned);
    signed.setManaged(isSigned);
    if (model.chosen() instanceof ShownReport.Signed(var report)) {
      var at = Times.exact(report.moment(), ZoneId.systemDefault());
      signer.setText(Messages.text("report.final.told", VisibleText.of(report.signedBy()), at));
      digest.setText(
          report.file(ReportFormat.PDF.name()).map(FinalReport.SignedFile::sha256).orElse("—"));
    }
  }

  @FXML
  private void onCopy() {
    var content = new ClipboardContent();
    content.putString(digest.getText());
    Clipboard.getSystemClipboard().setContent(content);
  }

  private void save(ReportFormat format) {
    if (shown != null) {
      export.choose(shown.row(), model.chosen(), format);
    }
  }

  private void draw(PdfPictures.@Nullable Picture picture) {
    desk.setVisible(picture != null);
    instead.setVisible(picture == null);
    if (picture == null) {
      page.setImage(null);
      return;
    }
    var image = new WritableImage(picture.width(), picture.height());
    image
        .getPixelWriter()
        .setPixels(
            0,
            0,
            picture.width(),
            picture.height(),
            PixelFormat.getIntArgbInstance(),
            picture.pixels(),
            0,
            picture.width());
    page.setImage(image);
    desk.setVvalue(0);
  }

  private void showPlace() {
    var number = model.numberProperty().get();
    var count = model.countProperty().get();
    place.setText(count == 0 ? "" : Messages.text("report.place", number, count));
    previous.setDisable(number <= 1 || count == 0);
    next.setDisable(number >= count);
    save.setDisable(count == 0);
  }

  private void fail(@Nullable Throwable error) {
    message.setText(
        error == null ? Messages.text("report.making") : ProblemWords.of(error).sentence());
  }

  /** Reports as people call them. */
  private static final class Words extends StringConverter<ShownReport> {
    @Override
    public String toString(@Nullable ShownReport report) {
      return report == null ? "" : report.words();
    }

    @Override
    public ShownReport fromString(String words) {
      throw new UnsupportedOperationException();
    }
  }
}
