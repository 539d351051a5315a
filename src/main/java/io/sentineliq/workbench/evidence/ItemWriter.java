package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.casefile.CaseFile;
import io.sentineliq.workbench.casefile.CaseRights;
import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.evidence.custody.CustodyStanding;
import io.sentineliq.workbench.evidence.custody.ItemField;
import io.sentineliq.workbench.evidence.custody.ItemRecord;
import io.sentineliq.workbench.evidence.custody.Statement;
import io.sentineliq.workbench.evidence.custody.StatementField;
import io.sentineliq.workbench.evidence.vault.StoredContent;
import io.sentineliq.workbench.platform.persistence.Ids;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds an item with its record and the first entry of its chain, in one transaction. */
final class ItemWriter {

  private final CustodyWriter writer;

  ItemWriter(CustodyWriter writer) {
    this.writer = writer;
  }

  /** What {@code signer} collected; {@code content} is null for a thing without bytes. */
  Evidence add(UnitOfWork unit, NewItem told, @Nullable StoredContent content, Signer signer) {
    return add(unit, told, content, CustodyAction.COLLECTED, Map.of(), signer);
  }

  /** What came from elsewhere; its record says {@code origin} too. */
  Evidence arrived(
      UnitOfWork unit, ReceivedItems.Arrival item, @Nullable StoredContent content, Signer signer) {
    return add(
        unit, item.item(), content, item.origin(), CustodyAction.IMPORTED, item.said(), signer);
  }

  /** The same with another first entry, which says {@code first}. */
  Evidence add(
      UnitOfWork unit,
      NewItem told,
      @Nullable StoredContent content,
      CustodyAction action,
      Map<StatementField, String> first,
      Signer signer) {
    return add(unit, told, content, Map.of(), action, first, signer);
  }

  private Evidence add(
      UnitOfWork unit,
      NewItem told,
      @Nullable StoredContent content,
      Map<ItemField, String> origin,
      CustodyAction action,
      Map<StatementField, String> first,
      Signer signer) {
    var caseFile = CaseRights.toWorkOn(unit, unit.require(CaseFile.class, told.caseId()));
    var record = record(unit, told, content, origin, caseFile, signer);
    var item =
        new Evidence(
            caseFile.id(),
            record,
            content == null ? null : content.name(),
            unit.actor().id(),
            unit.now());
    unit.add(item);
    unit.<Boolean>queries(
        session -> {
          session.flush();
          return true;
        });
    told.tags().stream()
        .map(String::strip)
        .filter(tag -> !tag.isEmpty())
        .distinct()
        .forEach(tag -> unit.add(new EvidenceTag(item.id(), tag)));
    var statement = new Statements(unit, item, CustodyStanding.NONE).first(action, first, signer);
    writer.sign(unit, item, statement, signer);
    return item;
  }

  private static ItemRecord record(
      UnitOfWork unit,
      NewItem told,
      @Nullable StoredContent content,
      Map<ItemField, String> origin,
      CaseFile caseFile,
      Signer signer) {
    var fields = new EnumMap<ItemField, String>(ItemField.class);
    fields.putAll(told.told());
    fields.put(ItemField.ID, Ids.next().toString());
    fields.put(ItemField.WORKSPACE, unit.workspaceId().toString());
    fields.put(ItemField.CASE_NUMBER, Integer.toString(caseFile.number()));
    fields.put(ItemField.EXHIBIT, Integer.toString(ExhibitCounter.next(unit, caseFile.id())));
    fields.put(ItemField.KIND, told.kind().name());
    fields.put(ItemField.NAME, told.name());
    fields.put(ItemField.TLP, told.tlp().name());
    fields.put(ItemField.CONFIDENTIALITY, caseFile.confidentiality().name());
    fields.put(ItemField.COLLECTED_AT, Statement.moment(unit.now()));
    fields.put(ItemField.COLLECTOR_ID, unit.actor().id().toString());
    fields.put(ItemField.COLLECTOR_LOGIN, unit.actor().login());
    fields.put(ItemField.COLLECTOR_NAME, signer.holder().name());
    fields.putAll(origin);
    told.parentId().ifPresent(id -> fields.put(ItemField.PARENT, id.toString()));
    if (content != null) {
      fields.put(ItemField.SIZE, Long.toString(content.size()));
      fields.put(ItemField.SHA256, content.digests().sha256());
      fields.put(ItemField.SHA1, content.digests().sha1());
      fields.put(ItemField.MD5, content.digests().md5());
    }
    return ItemRecord.of(fields);
  }
}
