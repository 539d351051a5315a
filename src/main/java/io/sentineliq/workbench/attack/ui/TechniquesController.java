package io.sentineliq.workbench.attack.ui;

import io.sentineliq.workbench.attack.AttackCatalogue;
import io.sentineliq.workbench.attack.AttackMatrix;
import io.sentineliq.workbench.attack.Technique;
import io.sentineliq.workbench.attack.TechniqueRecord;
import io.sentineliq.workbench.attack.TtpRow;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.fx.Filling;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Binds the techniques of a record and the matrix. */
public final class TechniquesController {

  private static final double SIDE = 320;
  private static final double ROOM_FOR_BOTH = 640;

  private final TechniquesViewModel model;
  private final Consumer<SubjectRef> opener;
  private final Window window;

  @FXML private TextField search;
  @FXML private ListView<Technique> found;
  @FXML private VBox linked;
  @FXML private VBox places;
  @FXML private BorderPane root;
  @FXML private ScrollPane side;
  @FXML private BorderPane chart;
  @FXML private Label placesTitle;
  @FXML private CheckBox onlySeen;
  @FXML private ToggleButton ofRecord;
  @FXML private ToggleButton ofWorkspace;
  @FXML private ScrollPane field;
  @FXML private MatrixBox matrix;
  @FXML private Label notice;

  TechniquesController(TechniquesViewModel model, Consumer<SubjectRef> opener, Window window) {
    this.model = model;
    this.opener = opener;
    this.window = window;
  }

  @FXML
  private void initialize() {
    search.textProperty().subscribe(model::search);
    search.addEventHandler(KeyEvent.KEY_PRESSED, this::onSearchKey);
    found.setItems(model.found());
    found.setCellFactory(list -> new TechniqueCell());
    found.visibleProperty().bind(search.textProperty().isNotEmpty());
    found.managedProperty().bind(found.visibleProperty());
    found.addEventHandler(KeyEvent.KEY_PRESSED, this::onFoundKey);
    found.setOnMouseClicked(event -> link(found.getSelectionModel().getSelectedItem()));
    model.rows().subscribe(this::showLinked);
    model.seenIn().subscribe(this::showPlaces);
    model.matrixProperty().subscribe(this::showMatrix);
    onlySeen.selectedProperty().subscribe(this::showMatrix);
    ofRecord.setOnAction(event -> choose(TechniquesViewModel.Scope.RECORD));
    ofWorkspace.setOnAction(event -> choose(TechniquesViewModel.Scope.WORKSPACE));
    matrix.setOnOpen(this::open);
    matrix.setOnReveal(this::reveal);
    root.widthProperty().subscribe(this::fit);
    choosePlaces(false);
    showLinked();
    showPlaces();
  }

  /** Beside a list there is no room for a matrix: what is linked takes all of it. */
  private void fit(Number width) {
    var hasRoom = width.doubleValue() >= ROOM_FOR_BOTH;
    chart.setVisible(hasRoom);
    chart.setManaged(hasRoom);
    side.setPrefWidth(hasRoom ? SIDE : width.doubleValue());
  }

  private void choose(TechniquesViewModel.Scope scope) {
    ofRecord.setSelected(scope == TechniquesViewModel.Scope.RECORD);
    ofWorkspace.setSelected(scope == TechniquesViewModel.Scope.WORKSPACE);
    model.choose(scope);
  }

  private void onSearchKey(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN && !model.found().isEmpty()) {
      found.requestFocus();
      found.getSelectionModel().selectFirst();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && !model.found().isEmpty()) {
      link(model.found().getFirst());
      event.consume();
    }
  }

  private void onFoundKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      link(found.getSelectionModel().getSelectedItem());
      event.consume();
    }
  }

  private void link(@Nullable Technique technique) {
    if (technique != null) {
      Filling.ask(
          window,
          new SightingForm(technique, window.clock().instant()),
          (sighting, refused) -> {
            search.clear();
            model.link(sighting, refused);
          });
    }
  }

  /** The records in which it was seen. */
  private void open(AttackMatrix.Cell cell) {
    var name = AttackCatalogue.shipped().fullName(cell.technique());
    placesTitle.setText(Messages.text("attack.seenIn", cell.technique().id(), name));
    choosePlaces(true);
    model.ask(cell.technique().id());
  }

  private void choosePlaces(boolean areShown) {
    placesTitle.setVisible(areShown);
    placesTitle.setManaged(areShown);
    places.setVisible(areShown);
    places.setManaged(areShown);
  }

  private void showMatrix() {
    matrix.show(model.matrixProperty().get(), onlySeen.isSelected());
    var catalogue = model.matrixProperty().get();
    notice.setText(
        catalogue == null
            ? ""
            : Messages.text(
                "attack.catalogue", AttackCatalogue.shipped().version(), AttackCatalogue.NOTICE));
  }

  private void showLinked() {
    linked.getChildren().setAll(model.rows().stream().map(this::line).toList());
    if (model.rows().isEmpty()) {
      linked.getChildren().add(muted("attack.none"));
    }
  }

  private void showPlaces() {
    places.getChildren().setAll(model.seenIn().stream().map(this::place).toList());
    if (model.seenIn().isEmpty()) {
      places.getChildren().add(muted("attack.seenNowhere"));
    }
  }

  private Node line(TtpRow row) {
    var catalogue = AttackCatalogue.shipped();
    var technique = catalogue.technique(row.technique());
    var name = new Label(row.technique() + " " + technique.map(catalogue::fullName).orElse(""));
    name.setWrapText(true);
    var facts =
        new Label(Messages.text("attack.facts", tactic(row), (int) row.confidence(), row.count()));
    facts.getStyleClass().addAll("small", "muted");
    var words = new VBox(name, facts);
    if (row.description() != null) {
      var description = new Label(VisibleText.lines(row.description()));
      description.setWrapText(true);
      words.getChildren().add(description);
    }
    var again = new Button(Messages.text("attack.again"));
    again.getStyleClass().addAll("quiet", "narrow");
    again.setMinWidth(Button.USE_PREF_SIZE);
    again.setOnAction(event -> technique.ifPresent(this::link));
    var unlink = new Button(Messages.text("attack.unlink"));
    unlink.getStyleClass().addAll("quiet", "narrow");
    unlink.setMinWidth(Button.USE_PREF_SIZE);
    unlink.setOnAction(event -> model.unlink(row));
    words.getChildren().add(new HBox(again, unlink));
    words.getStyleClass().add("technique-line");
    return words;
  }

  private static String tactic(TtpRow row) {
    return AttackCatalogue.shipped().tactics().stream()
        .filter(tactic -> tactic.shortName().equals(row.tactic()))
        .map(tactic -> tactic.name())
        .findFirst()
        .orElse(row.tactic());
  }

  private Node place(TechniqueRecord record) {
    var link =
        new Hyperlink(
            Messages.text("attack.place", VisibleText.of(record.title()), record.count()));
    link.setWrapText(true);
    link.setOnAction(event -> opener.accept(record.subject()));
    return link;
  }

  private static Node muted(String key) {
    var label = new Label(Messages.text(key));
    label.getStyleClass().add("muted");
    label.setWrapText(true);
    return label;
  }

  private void reveal(Node cell) {
    var content = matrix.getBoundsInLocal();
    var wanted = matrix.sceneToLocal(cell.localToScene(cell.getBoundsInLocal()));
    var view = field.getViewportBounds();
    field.setHvalue(along(wanted.getCenterX(), view.getWidth(), content.getWidth()));
    field.setVvalue(along(wanted.getCenterY(), view.getHeight(), content.getHeight()));
  }

  private static double along(double middle, double view, double all) {
    return all <= view ? 0 : Math.clamp((middle - view / 2) / (all - view), 0, 1);
  }
}
