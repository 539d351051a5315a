package io.sentineliq.workbench.alert.ui;

import io.sentineliq.workbench.alert.intake.format.SeverityWords;
import io.sentineliq.workbench.alert.intake.mapping.FieldMapping;
import io.sentineliq.workbench.alert.intake.mapping.FieldRole;
import io.sentineliq.workbench.alert.intake.mapping.GenericFile;
import io.sentineliq.workbench.alert.intake.mapping.GenericKind;
import io.sentineliq.workbench.alert.intake.mapping.SuggestedMapping;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A mapping in the making, beside the preview of what it makes of the file. */
public final class MappingViewModel {

  private final GenericKind kind;
  private final List<ColumnChoice> columns;
  private final StringProperty source = new SimpleStringProperty("");
  private final StringProperty timePattern = new SimpleStringProperty("");
  private final StringProperty zone = new SimpleStringProperty("");
  private final Map<String, ObjectProperty<Severity>> severities = new LinkedHashMap<>();
  private final ReadOnlyObjectWrapper<List<String>> words = new ReadOnlyObjectWrapper<>(List.of());
  private Runnable onChange = () -> {};
  private boolean isLoading;

  /** A first guess for {@code file}; {@code sourceName} is where its alerts may come from. */
  MappingViewModel(GenericFile file, String sourceName) {
    this.kind = file.kind();
    this.columns = file.columns().stream().map(ColumnChoice::new).toList();
    load(SuggestedMapping.of(file, sourceName));
    columns.forEach(column -> column.roleProperty().subscribe((before, after) -> changed()));
    for (var text : List.of(source, timePattern, zone)) {
      text.subscribe((before, after) -> changed());
    }
  }

  /** Called after every change. */
  void setOnChange(Runnable action) {
    onChange = action;
  }

  // Properties

  /** What kind of file it is for. */
  public GenericKind kind() {
    return kind;
  }

  /** The columns of the file. */
  public List<ColumnChoice> columns() {
    return columns;
  }

  /** Where the alerts come from, when no column says so. */
  public StringProperty sourceProperty() {
    return source;
  }

  /** How times are written. */
  public StringProperty timePatternProperty() {
    return timePattern;
  }

  /** The zone of times without one. */
  public StringProperty zoneProperty() {
    return zone;
  }

  /** The words for severity that the file has and nobody but the person can explain. */
  public ReadOnlyObjectProperty<List<String>> wordsProperty() {
    return words.getReadOnlyProperty();
  }

  /** What {@code word} means. */
  public ObjectProperty<Severity> severityOf(String word) {
    return severities.computeIfAbsent(
        word.toLowerCase(Locale.ROOT),
        key -> {
          var severity = new SimpleObjectProperty<>(Severity.MEDIUM);
          severity.subscribe((before, after) -> changed());
          return severity;
        });
  }

  /** Why nothing can be imported by it. */
  public Optional<String> fault() {
    return mapping().fault().map(Messages::text);
  }

  // Commands

  /** Takes over what {@code saved} says of the columns that are there. */
  public void load(FieldMapping saved) {
    isLoading = true;
    columns.forEach(column -> column.roleProperty().set(saved.columns().get(column.name())));
    source.set(saved.source());
    timePattern.set(saved.timePattern());
    zone.set(saved.zone());
    saved.severities().forEach((word, severity) -> severityOf(word).set(severity));
    isLoading = false;
    changed();
  }

  /** The mapping as it stands. */
  public FieldMapping mapping() {
    var roles = new LinkedHashMap<String, FieldRole>();
    for (var column : columns) {
      var role = column.roleProperty().get();
      if (role != null) {
        roles.put(column.name(), role);
      }
    }
    var meanings = new LinkedHashMap<String, Severity>();
    words.get().forEach(word -> meanings.put(word, severityOf(word).get()));
    return new FieldMapping(
        roles, source.get().strip(), timePattern.get().strip(), zone.get().strip(), meanings);
  }

  private void changed() {
    if (!isLoading) {
      words.set(unexplained());
      onChange.run();
    }
  }

  private List<String> unexplained() {
    var spellings = new LinkedHashMap<String, String>();
    columns.stream()
        .filter(column -> column.roleProperty().get() == FieldRole.SEVERITY)
        .flatMap(column -> column.samples().stream())
        .filter(word -> SeverityWords.of(word).isEmpty())
        .forEach(word -> spellings.putIfAbsent(word.toLowerCase(Locale.ROOT), word));
    return List.copyOf(spellings.values());
  }
}
