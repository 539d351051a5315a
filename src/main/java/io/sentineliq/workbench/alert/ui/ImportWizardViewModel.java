package io.sentineliq.workbench.alert.ui;

import io.sentineliq.workbench.alert.intake.mapping.SavedMapping;
import io.sentineliq.workbench.platform.fx.ProblemWords;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.task.Tasks;
import io.sentineliq.workbench.platform.text.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Files on their way in: first what would become of them, then what does. */
public final class ImportWizardViewModel {

  private final AlertImporter importer;
  private final AlertImportViewModel imports;
  private final Tasks tasks;
  private final List<ImportFileViewModel> files;
  private final ObjectProperty<ImportFileViewModel> current;
  private final BooleanProperty importable = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<List<SavedMapping>> saved =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<ImportRun>> runs =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyStringWrapper savedWords = new ReadOnlyStringWrapper("");

  /** For {@code paths}, of which there is at least one. */
  public ImportWizardViewModel(
      List<Path> paths, AlertImporter importer, AlertImportViewModel imports, Tasks tasks) {
    this.importer = importer;
    this.imports = imports;
    this.tasks = tasks;
    this.files = paths.stream().map(path -> new ImportFileViewModel(path, tasks)).toList();
    this.current = new SimpleObjectProperty<>(files.getFirst());
    files.forEach(file -> file.importableProperty().subscribe(can -> judge()));
  }

  // Properties

  /** The files. */
  public List<ImportFileViewModel> files() {
    return files;
  }

  /** The file whose preview is shown. */
  public ObjectProperty<ImportFileViewModel> currentProperty() {
    return current;
  }

  /** Whether any of the files can be imported. */
  public ReadOnlyBooleanProperty importableProperty() {
    return importable;
  }

  /** The mappings that the workspace keeps. */
  public ReadOnlyObjectProperty<List<SavedMapping>> savedProperty() {
    return saved.getReadOnlyProperty();
  }

  /** What became of saving a mapping, in words. */
  public ReadOnlyStringProperty savedWordsProperty() {
    return savedWords.getReadOnlyProperty();
  }

  /** The imports that were started; empty while the person still chooses. */
  public ReadOnlyObjectProperty<List<ImportRun>> runsProperty() {
    return runs.getReadOnlyProperty();
  }

  // Commands

  /** Looks into every file. */
  public void look() {
    files.forEach(ImportFileViewModel::look);
    readSaved();
  }

  /** Looks no longer; imports that were started go on. */
  public void leave() {
    files.forEach(ImportFileViewModel::leave);
  }

  /** Imports every file that can be. */
  public void start() {
    if (importable.get() && runs.get().isEmpty()) {
      leave();
      runs.set(
          files.stream()
              .filter(file -> file.importableProperty().get())
              .map(file -> imports.start(file.path(), file.chosenMapping()))
              .toList());
    }
  }

  /** Stops every import that still runs. */
  public void cancel() {
    runs.get().forEach(ImportRun::cancel);
  }

  /** Keeps the current file's mapping as {@code name}. */
  public void save(String name) {
    var editor = Objects.requireNonNull(current.get().mappingProperty().get());
    var mapping = new SavedMapping(name.strip(), editor.kind(), editor.mapping());
    tasks.start(
        TaskTitle.quiet(Messages.text("import.mapping.save")),
        progress -> {
          importer.save(mapping, progress);
          return mapping.name();
        },
        kept -> {
          savedWords.set(Messages.text("import.mapping.saved", kept));
          readSaved();
        },
        failure -> savedWords.set(ProblemWords.of(failure).sentence()));
  }

  /** Opens the list of alerts. */
  public void showAlerts() {
    imports.show();
  }

  /** Shows a file of rejected records. */
  public void showRejects(Path rejects) {
    imports.show(rejects);
  }

  private void readSaved() {
    tasks.start(
        TaskTitle.quiet(Messages.text("import.looking")),
        importer::mappings,
        saved::set,
        failure -> savedWords.set(ProblemWords.of(failure).sentence()));
  }

  private void judge() {
    importable.set(files.stream().anyMatch(file -> file.importableProperty().get()));
  }
}
