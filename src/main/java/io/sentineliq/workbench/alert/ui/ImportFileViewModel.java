package io.sentineliq.workbench.alert.ui;

import io.sentineliq.workbench.alert.intake.FirstRecords;
import io.sentineliq.workbench.alert.intake.mapping.FieldMapping;
import io.sentineliq.workbench.alert.intake.preview.ImportPreview;
import io.sentineliq.workbench.alert.intake.preview.ImportPreviews;
import io.sentineliq.workbench.platform.fx.ProblemWords;
import io.sentineliq.workbench.platform.task.Latest;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.task.Tasks;
import io.sentineliq.workbench.platform.text.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** A file that may be imported: what it is, how it begins, and the mapping it needs, if any. */
public final class ImportFileViewModel {

  private final Path path;
  private final Latest reads;
  private final ReadOnlyStringWrapper format =
      new ReadOnlyStringWrapper(Messages.text("import.looking"));
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<List<PreviewRow>> rows =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable MappingViewModel> mapping =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper importable = new ReadOnlyBooleanWrapper();

  ImportFileViewModel(Path path, Tasks tasks) {
    this.path = path;
    this.reads = new Latest(tasks);
  }

  // Properties

  /** The file. */
  public Path path() {
    return path;
  }

  /** Its name, safe to show. */
  public String name() {
    return AlertImportViewModel.nameOf(path);
  }

  /** What it is, in words. */
  public ReadOnlyStringProperty formatProperty() {
    return format.getReadOnlyProperty();
  }

  /** Why it cannot be imported as things are; empty when it can. */
  public ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Its first records. */
  public ReadOnlyObjectProperty<List<PreviewRow>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /** The mapping it is read by; null for a format that needs none. */
  public ReadOnlyObjectProperty<@Nullable MappingViewModel> mappingProperty() {
    return mapping.getReadOnlyProperty();
  }

  /** Whether it can be imported as things are. */
  public ReadOnlyBooleanProperty importableProperty() {
    return importable.getReadOnlyProperty();
  }

  /** The mapping as it stands. */
  Optional<FieldMapping> chosenMapping() {
    return Optional.ofNullable(mapping.get()).map(MappingViewModel::mapping);
  }

  // Commands

  /** Looks into the file. */
  void look() {
    reads.start(
        TaskTitle.quiet(Messages.text("import.looking")),
        progress -> ImportPreviews.of(path, progress),
        this::seen,
        this::failed);
  }

  /** Looks no longer. */
  void leave() {
    reads.cancel();
  }

  private void seen(ImportPreview preview) {
    preview.first().ifPresent(this::show);
    preview
        .columns()
        .ifPresent(
            columns -> {
              format.set(Messages.text("import.generic", columns.kind().label()));
              var editor = new MappingViewModel(columns, sourceName());
              editor.setOnChange(() -> lookBy(editor));
              mapping.set(editor);
              lookBy(editor);
            });
  }

  private void lookBy(MappingViewModel editor) {
    var fault = editor.fault();
    if (fault.isPresent()) {
      reads.cancel();
      refuse(fault.get());
      return;
    }
    var chosen = editor.mapping();
    reads.start(
        TaskTitle.quiet(Messages.text("import.looking")),
        progress -> ImportPreviews.of(path, chosen, progress),
        this::show,
        this::failed);
  }

  private void show(FirstRecords first) {
    if (mapping.get() == null) {
      format.set(first.format().isEmpty() ? Messages.text("import.empty") : first.format());
    }
    problem.set("");
    rows.set(first.records().stream().map(PreviewRow::of).toList());
    importable.set(!first.records().isEmpty() || first.skipped() > 0);
  }

  private void failed(Throwable failure) {
    if (mapping.get() == null) {
      format.set(Messages.text("import.unreadable"));
    }
    refuse(ProblemWords.of(failure).sentence());
  }

  private void refuse(String why) {
    problem.set(why);
    rows.set(List.of());
    importable.set(false);
  }

  private String sourceName() {
    var name = name();
    var dot = name.indexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
