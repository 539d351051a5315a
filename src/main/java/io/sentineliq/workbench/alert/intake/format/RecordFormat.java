package io.sentineliq.workbench.alert.intake.format;

import io.sentineliq.workbench.platform.record.RecordBytes;
import java.io.IOException;

/** One format of alerts, record by record. Holds nothing between records. */
public interface RecordFormat {

  /** The name its users know it by. */
  String label();

  /** Reads one record that is neither blank nor too long and is UTF-8. */
  Reading read(RecordBytes record) throws IOException;
}
