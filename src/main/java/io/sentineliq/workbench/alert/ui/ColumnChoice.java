package io.sentineliq.workbench.alert.ui;

import io.sentineliq.workbench.alert.intake.mapping.FieldRole;
import io.sentineliq.workbench.alert.intake.mapping.GenericFile;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** A column of a file and what the person says it becomes. */
public final class ColumnChoice {

  private final GenericFile.Column column;
  private final ObjectProperty<@Nullable FieldRole> role = new SimpleObjectProperty<>();

  ColumnChoice(GenericFile.Column column) {
    this.column = column;
  }

  /** Its name in the file. */
  public String name() {
    return column.name();
  }

  /** Its first different values. */
  List<String> samples() {
    return column.samples();
  }

  /** Its first value, safe to show. */
  public String sample() {
    return column.samples().isEmpty() ? "" : VisibleText.of(column.samples().getFirst());
  }

  /** What it becomes; null for nothing but itself. */
  public ObjectProperty<@Nullable FieldRole> roleProperty() {
    return role;
  }
}
