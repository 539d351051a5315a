package io.sentineliq.workbench.audit;

import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.list.CsvExport;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.Map;

/** Keeps in the history that data left the workspace in a file. */
public final class ExportTrail {

  private static final String EXPORTED = "DATA_EXPORTED";

  private ExportTrail() {}

  /** Tells of a list of {@code kind} that was written to a file, by name and digest. */
  public static void tell(UnitOfWork unit, String kind, CsvExport.Written written) {
    unit.audit(
        EXPORTED,
        new SubjectRef(kind, unit.workspaceId()),
        Messages.text("list.exported", written.rows(), written.rows(), written.fileName()),
        Difference.none(),
        Map.of(
            "file", written.fileName(),
            "rows", Long.toString(written.rows()),
            "columns", String.join(", ", written.titles()),
            "sha256", written.sha256()));
  }
}
