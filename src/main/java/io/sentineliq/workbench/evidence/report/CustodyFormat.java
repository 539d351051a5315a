package io.sentineliq.workbench.evidence.report;

import java.nio.charset.StandardCharsets;

/** In which form a report is written; all of them say the same. */
public enum CustodyFormat {
  /** Paper. */
  PDF,
  /** A page for browsers. */
  HTML,
  /** For programs. */
  JSON;

  /** The file's bytes. */
  public byte[] write(CustodyReport report) {
    return switch (this) {
      case PDF -> CustodyPdf.of(report);
      case HTML -> CustodyHtml.of(report).getBytes(StandardCharsets.UTF_8);
      case JSON -> CustodyJson.of(report).getBytes(StandardCharsets.UTF_8);
    };
  }
}
