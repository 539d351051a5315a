package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.evidence.ExhibitColumn;
import io.sentineliq.workbench.evidence.ExhibitRow;
import io.sentineliq.workbench.platform.fx.Cells;
import io.sentineliq.workbench.platform.fx.ListColumn;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import java.util.List;

/** The columns of the exhibits. */
final class ExhibitColumns {

  private ExhibitColumns() {}

  static List<ListColumn<ExhibitRow>> all() {
    return List.of(
        ListColumn.<ExhibitRow>of("number", "evidence.column.number", 72, NumberCell::new)
            .sortedBy(ExhibitColumn.NUMBER)
            .exportedAs(ExhibitRow::number),
        ListColumn.of(
                "name",
                "evidence.column.name",
                220,
                Cells.<ExhibitRow>text(ExhibitRow::name, "title-cell"))
            .growing()
            .sortedBy(ExhibitColumn.NAME)
            .exportedAs(ExhibitRow::name),
        ListColumn.of(
                "kind",
                "evidence.column.kind",
                100,
                Cells.<ExhibitRow>text(row -> Messages.of(row.kind()), "muted-cell"))
            .sortedBy(ExhibitColumn.KIND)
            .exportedAs(row -> row.kind().name()),
        ListColumn.of(
                "size",
                "evidence.column.size",
                76,
                Cells.<ExhibitRow>text(ExhibitColumns::size, "figures"))
            .figures()
            .sortedBy(ExhibitColumn.SIZE)
            .exportedAs(row -> String.valueOf(row.size() == null ? "" : row.size())),
        ListColumn.of(
                "state",
                "evidence.column.state",
                104,
                Cells.<ExhibitRow>text(row -> Messages.of(row.state())))
            .sortedBy(ExhibitColumn.STATE)
            .exportedAs(row -> row.state().name()),
        ListColumn.of(
                "custodian",
                "evidence.column.custodian",
                112,
                Cells.<ExhibitRow>text(ExhibitRow::custodian))
            .sortedBy(ExhibitColumn.CUSTODIAN)
            .exportedAs(ExhibitRow::custodian),
        ListColumn.of(
                "location",
                "evidence.column.location",
                152,
                Cells.<ExhibitRow>text(row -> dash(row.location()), "muted-cell"))
            .sortedBy(ExhibitColumn.LOCATION)
            .exportedAs(ExhibitRow::location),
        ListColumn.of(
                "seal", "evidence.column.seal", 76, Cells.<ExhibitRow>text(ExhibitColumns::seal))
            .sortedBy(ExhibitColumn.SEAL)
            .exportedAs(ExhibitColumns::seal),
        ListColumn.<ExhibitRow>of("integrity", "evidence.column.integrity", 272, IntegrityCell::new)
            .sortedBy(ExhibitColumn.VERIFIED)
            .exportedAs(row -> Integrity.of(row).words(row)),
        ListColumn.of(
                "collected",
                "evidence.column.collected",
                190,
                Cells.<ExhibitRow>exactTime(ExhibitRow::collectedAt))
            .sortedBy(ExhibitColumn.COLLECTED)
            .exportedAs(row -> row.collectedAt().toString())
            .hidden());
  }

  private static String size(ExhibitRow row) {
    var size = row.size();
    return size == null ? "—" : Numbers.bytes(size);
  }

  private static String seal(ExhibitRow row) {
    return row.isSealed() ? dash(row.seal()) : "—";
  }

  private static String dash(String text) {
    return text.isEmpty() ? "—" : text;
  }
}
