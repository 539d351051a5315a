package io.sentineliq.workbench.alert.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.alert.intake.mapping.FieldMapping;
import io.sentineliq.workbench.alert.intake.mapping.FieldRole;
import io.sentineliq.workbench.alert.intake.mapping.GenericKind;
import io.sentineliq.workbench.alert.intake.mapping.SavedMapping;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.platform.fx.FxExecutor;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.fx.Theme;
import io.sentineliq.workbench.platform.fx.View;
import io.sentineliq.workbench.platform.task.BackgroundTasks;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.task.RunningTask;
import io.sentineliq.workbench.support.FakeImporter;
import io.sentineliq.workbench.support.HeadlessMouse;
import io.sentineliq.workbench.support.Pictures;
import io.sentineliq.workbench.support.Toolkit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The wizard by keyboard and mouse: what a person sees and what the importer is told. */
class ImportWizardTest {

  private static final String EVE =
      "{\"timestamp\":\"2026-01-01T00:00:00Z\",\"event_type\":\"alert\",\"alert\":{\"signature\":\"Odd"
          + " %d\"}}\n";
  private static final String TABLE =
      "Zeit,Meldung,Stufe,Quell-IP\n"
          + "01.07.2024 10:00,Beacon,hoch,45.9.148.3\n"
          + "01.07.2024 10:01,Scan,gering,45.9.148.4\n"
          + "gestern,Falsch,hoch,\n";

  @TempDir Path folder;

  private final FxRobot robot = new FxRobot();
  private final BackgroundTasks tasks = new BackgroundTasks(new FxExecutor(), new Unwatched());
  private final List<Notice> notices = new ArrayList<>();
  private final List<Path> shown = new ArrayList<>();
  private boolean isListShown;
  private @Nullable Stage stage;
  private @Nullable View<ImportWizardController> view;

  @BeforeEach
  void repairTheMouse() {
    Toolkit.run(HeadlessMouse::install);
  }

  @AfterEach
  void close() {
    Toolkit.run(() -> stage().close());
    tasks.close();
  }

  @Test
  void enterImportsAKnownFormatAtOnceAndTheEndSaysWhatBecameOfIt() throws IOException {
    var rejects = folder.resolve("rejects.csv");
    var importer =
        open(
            file("eve.json", EVE.formatted(1) + "cut\n" + EVE.formatted(2)),
            (file, progress) -> new AlertImporter.Summary(3, 2, 0, 1, Optional.of(rejects), false));
    awaitText("Suricata EVE");
    awaitRows(3);
    assertThat(rows().getItems()).extracting(PreviewRow::title).contains("Odd 1", "Odd 2");
    assertThat(rows().getItems().get(1).severity()).isNull();
    awaitEnabled("#go");
    robot.type(KeyCode.ENTER);
    awaitText("Show rejects");
    assertThat(importer.mappings).containsExactly(Optional.empty());
    assertThat(texts()).contains("imported", "already there", rejects.toString());
    picture("import-done");
    robot.clickOn("Show rejects");
    Toolkit.await(() -> shown.contains(rejects));
    Toolkit.run(() -> root().lookup("#go").requestFocus());
    robot.type(KeyCode.ENTER);
    Toolkit.await(() -> isListShown && !stage().isShowing());
  }

  @Test
  void aTableIsImportedByAMappingThatAPersonMadeAndSaved() throws IOException {
    var importer =
        open(
            file("proxy.csv", TABLE),
            (file, progress) -> new AlertImporter.Summary(3, 2, 0, 1, Optional.empty(), false));
    awaitText("No column is the title.");
    assertThat(isDisabled("#go")).isTrue();
    choose("What Zeit becomes", Optional.of(FieldRole.DETECTED_AT));
    choose("What Meldung becomes", Optional.of(FieldRole.TITLE));
    choose("What Stufe becomes", Optional.of(FieldRole.SEVERITY));
    choose("What Quell-IP becomes", Optional.of(FieldRole.HOST));
    write("#timePattern", "dd.MM.yyyy HH:mm");
    write("#zone", "Europe/Berlin");
    Toolkit.await(() -> severityOf(0) == Severity.MEDIUM);
    choose("What hoch means", Severity.HIGH);
    choose("What gering means", Severity.LOW);
    Toolkit.await(() -> severityOf(0) == Severity.HIGH && severityOf(1) == Severity.LOW);
    assertThat(rows().getItems()).extracting(PreviewRow::observables).containsExactly(1, 1, 0);
    assertThat(rows().getItems().getLast().title()).contains("The timestamp cannot be read.");
    picture("import-mapping-made");
    write("#mappingName", "Proxy");
    press("#save");
    awaitText("Saved as “Proxy”.");
    press("#go");
    awaitText("Show alerts");
    var mapping = importer.mappings.getFirst().orElseThrow();
    assertThat(importer.saved.getFirst().mapping()).isEqualTo(mapping);
    assertThat(importer.saved.getFirst().kind()).isEqualTo(GenericKind.CSV);
    assertThat(mapping.columns()).containsEntry("Meldung", FieldRole.TITLE);
    assertThat(mapping.zone()).isEqualTo("Europe/Berlin");
    assertThat(mapping.severities()).containsEntry("hoch", Severity.HIGH);
    assertThat(mapping.source()).isEqualTo("proxy");
  }

  @Test
  void aSavedMappingIsTakenOver() throws IOException {
    var mapping =
        new FieldMapping(
            Map.of("Zeit", FieldRole.DETECTED_AT, "Meldung", FieldRole.TITLE),
            "Gateway",
            "dd.MM.yyyy HH:mm",
            "UTC",
            Map.of("hoch", Severity.HIGH));
    open(
        file("proxy.csv", TABLE),
        List.of(
            new SavedMapping("Mail", GenericKind.JSON, mapping),
            new SavedMapping("Proxy", GenericKind.CSV, mapping)),
        (file, progress) -> null);
    Toolkit.await(() -> savedChoices().size() == 1);
    choose("Use a saved mapping", savedChoices().getFirst());
    Toolkit.await(() -> rows().getItems().size() == 3);
    assertThat(rows().getItems().getFirst().source()).isEqualTo("Gateway");
    awaitEnabled("#go");
  }

  private List<?> savedChoices() {
    return Objects.requireNonNull(combo("Use a saved mapping")).getItems();
  }

  @Test
  void anImportIsCancelledAndSaysHowFarItCame() throws IOException {
    open(
        file("eve.json", EVE.formatted(1)),
        (file, progress) -> {
          progress.report(30, 100, "30 alerts, 1.0 MiB/s");
          while (!progress.isCancelled()) {
            LockSupport.parkNanos(1_000_000);
          }
          return new AlertImporter.Summary(31, 30, 1, 0, Optional.empty(), true);
        });
    awaitEnabled("#go");
    robot.type(KeyCode.ENTER);
    awaitText("30 alerts, 1.0 MiB/s");
    picture("import-running");
    press("#stop");
    awaitText("Cancelled. What was imported stays; import the file again to finish.");
    assertThat(texts()).contains("30", "31");
    assertThat(notices.getFirst().text()).contains("cancelled after 31 read");
  }

  @Test
  void whatIsNoFileOfAlertsIsRefusedAndEscapeCloses() throws IOException {
    var importer = open(file("words.txt", "no alerts\nhere\n"), (file, progress) -> null);
    awaitText("Cannot be read");
    assertThat(isDisabled("#go")).isTrue();
    picture("import-refused");
    robot.type(KeyCode.ESCAPE);
    Toolkit.await(() -> !stage().isShowing());
    assertThat(importer.files).isEmpty();
  }

  private FakeImporter open(
      Path file, BiFunction<Path, Progress, AlertImporter.@Nullable Summary> work) {
    return open(file, List.of(), work);
  }

  private FakeImporter open(
      Path file,
      List<SavedMapping> saved,
      BiFunction<Path, Progress, AlertImporter.@Nullable Summary> work) {
    var importer =
        new FakeImporter((path, progress) -> Objects.requireNonNull(work.apply(path, progress)));
    importer.saved.addAll(saved);
    Toolkit.run(
        () -> {
          var imports =
              new AlertImportViewModel(importer, tasks, notices::add, shown::add, e -> {});
          imports.setOnShow(() -> isListShown = true);
          var model = new ImportWizardViewModel(List.of(file), importer, imports, tasks);
          var opened = new Stage();
          var made = ImportWizardController.view(model, opened::close);
          var scene = new Scene(made.root(), 1160, 700);
          new Theme().dress(scene);
          opened.setScene(scene);
          opened.setOnHidden(event -> made.deactivate());
          opened.show();
          made.activate();
          stage = opened;
          view = made;
        });
    robot.targetWindow(stage());
    return importer;
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @SuppressWarnings("unchecked")
  private <T> void choose(String accessibleText, T value) {
    Toolkit.await(() -> combo(accessibleText) != null);
    Toolkit.run(
        () -> ((ComboBox<T>) Objects.requireNonNull(combo(accessibleText))).setValue(value));
  }

  private @Nullable ComboBox<?> combo(String accessibleText) {
    return root().lookupAll(".combo-box").stream()
        .map(ComboBox.class::cast)
        .filter(box -> accessibleText.equals(box.getAccessibleText()))
        .findFirst()
        .orElse(null);
  }

  private void write(String query, String text) {
    Toolkit.run(() -> ((TextField) root().lookup(query)).setText(text));
  }

  private @Nullable Severity severityOf(int row) {
    return rows().getItems().size() > row ? rows().getItems().get(row).severity() : null;
  }

  @SuppressWarnings("unchecked")
  private TableView<PreviewRow> rows() {
    return (TableView<PreviewRow>) root().lookup("#rows");
  }

  private boolean isDisabled(String query) {
    return Toolkit.call(() -> root().lookup(query).isDisabled());
  }

  private void awaitRows(int count) {
    Toolkit.await(() -> rows().getItems().size() == count);
  }

  private void awaitEnabled(String query) {
    Toolkit.await(() -> !root().lookup(query).isDisabled() && root().lookup(query).isVisible());
  }

  /** Presses a button as soon as it can be pressed, wherever the layout has moved it to. */
  private void press(String query) {
    Toolkit.await(
        () -> {
          var button = (Button) root().lookup(query);
          if (!button.isDisabled() && button.isVisible()) {
            button.fire();
            return true;
          }
          return false;
        });
  }

  private void awaitText(String text) {
    try {
      Toolkit.await(() -> texts().contains(text));
    } catch (AssertionError e) {
      picture("import-failed");
      throw new AssertionError("not shown: " + text + "; shown: " + Toolkit.call(this::texts), e);
    }
  }

  private List<String> texts() {
    return root().lookupAll("*").stream()
        .filter(Labeled.class::isInstance)
        .map(node -> ((Labeled) node).getText())
        .filter(Objects::nonNull)
        .collect(Collectors.toList());
  }

  private void picture(String name) {
    Toolkit.run(() -> Pictures.keep(stage().getScene(), name));
  }

  private javafx.scene.Parent root() {
    return Objects.requireNonNull(view).root();
  }

  private Stage stage() {
    return Objects.requireNonNull(stage);
  }

  private static final class Unwatched implements BackgroundTasks.Monitor {
    @Override
    public void started(RunningTask task) {}

    @Override
    public void progressed(RunningTask task, long done, long total, String detail) {}

    @Override
    public void ended(RunningTask task) {}
  }
}
