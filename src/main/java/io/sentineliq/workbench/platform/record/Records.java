package io.sentineliq.workbench.platform.record;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The records of a file, one after the other. */
public interface Records {

  /** The next record, or null at the end. */
  @Nullable RecordBytes next() throws IOException;
}
