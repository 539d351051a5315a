package io.sentineliq.workbench.evidence.handover;

import static io.sentineliq.workbench.evidence.custody.StatementField.AUTHORITY;
import static io.sentineliq.workbench.evidence.custody.StatementField.BAG;
import static io.sentineliq.workbench.evidence.custody.StatementField.METHOD;
import static io.sentineliq.workbench.evidence.custody.StatementField.ORIGIN_HEAD;
import static io.sentineliq.workbench.evidence.custody.StatementField.PURPOSE;
import static io.sentineliq.workbench.evidence.custody.StatementField.RELEASED_BY_ID;
import static io.sentineliq.workbench.evidence.custody.StatementField.RELEASED_BY_KEY;
import static io.sentineliq.workbench.evidence.custody.StatementField.RELEASED_BY_LOGIN;
import static io.sentineliq.workbench.evidence.custody.StatementField.RELEASED_BY_NAME;
import static io.sentineliq.workbench.evidence.custody.StatementField.RELEASED_BY_ORGANISATION;
import static io.sentineliq.workbench.evidence.custody.StatementField.SEAL_IN;
import static io.sentineliq.workbench.evidence.custody.StatementField.TO;

import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.evidence.EvidenceKind;
import io.sentineliq.workbench.evidence.NewItem;
import io.sentineliq.workbench.evidence.ReceivedItems.Arrival;
import io.sentineliq.workbench.evidence.ReceivedItems.Content;
import io.sentineliq.workbench.evidence.bag.BagContents;
import io.sentineliq.workbench.evidence.bag.BagSource;
import io.sentineliq.workbench.evidence.custody.ItemField;
import io.sentineliq.workbench.evidence.custody.ItemRecord;
import io.sentineliq.workbench.evidence.custody.Party;
import io.sentineliq.workbench.evidence.custody.StatementField;
import io.sentineliq.workbench.platform.persistence.Ids;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The items of a bag as they are taken in. */
final class Arrivals {

  /** What is true of an item in one store only, or follows from its bytes. */
  private static final Set<ItemField> OF_ONE_STORE =
      EnumSet.of(
          ItemField.ID,
          ItemField.WORKSPACE,
          ItemField.CASE_NUMBER,
          ItemField.EXHIBIT,
          ItemField.CONFIDENTIALITY,
          ItemField.LOCATION,
          ItemField.SEAL,
          ItemField.PARENT,
          ItemField.PHOTOGRAPHS,
          ItemField.TYPE);

  /** Who collected an item stays true wherever it goes. */
  private static final Set<ItemField> KEPT =
      EnumSet.of(
          ItemField.COLLECTED_AT,
          ItemField.COLLECTOR_ID,
          ItemField.COLLECTOR_LOGIN,
          ItemField.COLLECTOR_NAME);

  private final BagSource bag;
  private final BagContents contents;
  private final BagImport.Request request;
  private final boolean isTrusted;

  /** Ids here by ids there, of what was seen so far. */
  private final Map<String, UUID> ids = new HashMap<>();

  Arrivals(BagSource bag, BagContents contents, BagImport.Request request, boolean isTrusted) {
    this.bag = bag;
    this.contents = contents;
    this.request = request;
    this.isTrusted = isTrusted;
  }

  /** What statements of imports from the bag {@code statement} contain. */
  static String pattern(String statement) {
    return "%\"" + BAG.key() + "\":\"" + statement + "\"%";
  }

  /** In the order of their numbers there. */
  List<Arrival> all() {
    var all = new ArrayList<Arrival>();
    for (var item : contents.items()) {
      try {
        all.add(arrival(item));
      } catch (IllegalArgumentException e) {
        throw new Problem.UnreadableInput(
                request.bag().toString(), Messages.text("handover.oddRecord", item.exhibit()))
            .asException(e);
      }
    }
    return all;
  }

  private Arrival arrival(BagContents.Item item) {
    var record = item.record();
    var id = Ids.next();
    var parent = Optional.ofNullable(ids.get(record.get(ItemField.PARENT)));
    ids.put(record.get(ItemField.ID), id);
    return new Arrival(
        new NewItem(
            request.caseId(),
            EvidenceKind.valueOf(record.get(ItemField.KIND)),
            record.get(ItemField.NAME),
            Tlp.valueOf(record.get(ItemField.TLP)),
            told(record, item),
            List.of(),
            parent),
        origin(record, id),
        said(item),
        item.hasContent() ? Optional.of(content(item)) : Optional.empty());
  }

  private Map<ItemField, String> told(ItemRecord record, BagContents.Item item) {
    var told = new EnumMap<ItemField, String>(ItemField.class);
    told.putAll(record.fields());
    told.keySet().removeAll(OF_ONE_STORE);
    told.keySet().removeAll(KEPT);
    told.put(ItemField.LOCATION, request.to());
    if (item.standing().isSealed()) {
      told.put(ItemField.SEAL, item.standing().seal());
    }
    return told;
  }

  private Map<ItemField, String> origin(ItemRecord record, UUID id) {
    var origin = new EnumMap<ItemField, String>(ItemField.class);
    KEPT.forEach(field -> origin.put(field, record.get(field)));
    origin.put(ItemField.ID, id.toString());
    origin.put(ItemField.ORIGIN_ITEM, record.get(ItemField.ID));
    origin.put(ItemField.ORIGIN_LEDGER, contents.checkpoint().origin());
    origin.put(
        ItemField.ORIGIN_EXHIBIT,
        record.get(ItemField.CASE_NUMBER) + "/" + record.get(ItemField.EXHIBIT));
    return origin;
  }

  private Map<StatementField, String> said(BagContents.Item item) {
    var said = new EnumMap<StatementField, String>(StatementField.class);
    said.put(BAG, contents.statement());
    said.put(ORIGIN_HEAD, item.standing().head());
    said.put(PURPOSE, request.purpose());
    said.put(AUTHORITY, request.authority());
    said.put(TO, request.to());
    said.put(
        METHOD,
        Messages.text(
            isTrusted ? "handover.method.trusted" : "handover.method.consistent",
            contents.signer()));
    said.put(SEAL_IN, item.standing().isSealed() ? item.standing().seal() : "");
    item.last().signer().ifPresent(giver -> released(said, giver));
    return said;
  }

  private static void released(Map<StatementField, String> said, Party giver) {
    said.put(RELEASED_BY_ID, giver.id().toString());
    said.put(RELEASED_BY_LOGIN, giver.login());
    said.put(RELEASED_BY_NAME, giver.name());
    said.put(RELEASED_BY_ORGANISATION, giver.organisation());
    said.put(RELEASED_BY_KEY, giver.key());
  }

  private Content content(BagContents.Item item) {
    var name = item.content();
    return new Content(
        name,
        item.record().get(ItemField.SHA256),
        Long.parseLong(item.record().get(ItemField.SIZE)),
        () -> bag.open(name));
  }
}
