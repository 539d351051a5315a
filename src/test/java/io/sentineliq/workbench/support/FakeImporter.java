package io.sentineliq.workbench.support;

import io.sentineliq.workbench.alert.intake.mapping.FieldMapping;
import io.sentineliq.workbench.alert.intake.mapping.SavedMapping;
import io.sentineliq.workbench.alert.ui.AlertImporter;
import io.sentineliq.workbench.platform.task.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Imports into nothing and remembers what it was asked. */
public final class FakeImporter implements AlertImporter {

  public final List<Path> files = new ArrayList<>();
  public final List<Optional<FieldMapping>> mappings = new ArrayList<>();
  public final List<SavedMapping> saved = new ArrayList<>();

  private final BiFunction<Path, Progress, Summary> work;

  /** Does {@code work} for each file. */
  public FakeImporter(BiFunction<Path, Progress, Summary> work) {
    this.work = work;
  }

  @Override
  public Summary importFile(Path file, Optional<FieldMapping> mapping, Progress progress) {
    files.add(file);
    mappings.add(mapping);
    return work.apply(file, progress);
  }

  @Override
  public List<SavedMapping> mappings(Progress progress) {
    return List.copyOf(saved);
  }

  @Override
  public void save(SavedMapping mapping, Progress progress) {
    saved.add(mapping);
  }
}
