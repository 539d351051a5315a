package io.sentineliq.workbench.app;

import io.sentineliq.workbench.alert.intake.AlertImport;
import io.sentineliq.workbench.alert.intake.AlertParser;
import io.sentineliq.workbench.alert.intake.catalogue.AlertFormats;
import io.sentineliq.workbench.alert.intake.mapping.FieldMapping;
import io.sentineliq.workbench.alert.intake.mapping.ImportMappings;
import io.sentineliq.workbench.alert.intake.mapping.MappedParser;
import io.sentineliq.workbench.alert.intake.mapping.SavedMapping;
import io.sentineliq.workbench.alert.ui.AlertImporter;
import io.sentineliq.workbench.platform.task.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Brings alerts into an open store, for the window. */
record StoreImporter(AlertImport alertImport, ImportMappings kept) implements AlertImporter {

  @Override
  public Summary importFile(Path file, Optional<FieldMapping> mapping, Progress progress) {
    AlertParser parser =
        mapping.<AlertParser>map(MappedParser::new).orElseGet(AlertFormats::recognising);
    var summary = alertImport.importFile(file, parser, progress);
    return new Summary(
        summary.read(),
        summary.imported(),
        summary.alreadyKnown(),
        summary.rejected(),
        summary.rejectFile(),
        summary.isCancelled());
  }

  @Override
  public List<SavedMapping> mappings(Progress progress) {
    return kept.all(progress);
  }

  @Override
  public void save(SavedMapping mapping, Progress progress) {
    kept.save(mapping, progress);
  }
}
