package io.sentineliq.workbench.evidence.report;

import io.sentineliq.workbench.evidence.EvidenceKind;
import io.sentineliq.workbench.evidence.custody.ItemField;
import io.sentineliq.workbench.evidence.custody.ItemRecord;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import io.sentineliq.workbench.platform.text.Times;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;

/** Fields of a record as people read them. */
final class ReportWords {
  private ReportWords() {}

  /** A name and a value. */
  record Fact(String label, String value) {}

  static Fact fact(ItemField field, String value, ZoneId zone) {
    return new Fact(Messages.of(field), told(field, value, zone));
  }

  static String kind(ItemRecord record) {
    try {
      return Messages.of(EvidenceKind.valueOf(record.get(ItemField.KIND)));
    } catch (IllegalArgumentException e) {
      return record.get(ItemField.KIND);
    }
  }

  /** What cannot be read otherwise is told as it was written. */
  private static String told(ItemField field, String value, ZoneId zone) {
    try {
      return switch (field) {
        case SIZE -> Numbers.grouped(Long.parseLong(value));
        case FOUND_AT, COLLECTED_AT -> Times.exact(Instant.parse(value), zone);
        default -> value;
      };
    } catch (DateTimeException | NumberFormatException e) {
      return value;
    }
  }

  /** What stands above the entries of an earlier store. */
  static String earlier(ReportedEarlier before) {
    return Messages.text(
        "custodyReport.earlier", before.ledger(), before.exhibit(), before.events().size());
  }
}
