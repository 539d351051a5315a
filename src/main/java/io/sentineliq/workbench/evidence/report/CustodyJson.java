package io.sentineliq.workbench.evidence.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The report for programs: members in a fixed order, times in UTC. */
public final class CustodyJson {
  private CustodyJson() {}

  /** {@code report} as one JSON object. */
  public static String of(CustodyReport report) {
    var object = JsonNodeFactory.instance.objectNode();
    object.put("workspace", report.workspace());
    object.put("case", report.caseNumber());
    object.put("case_title", report.caseTitle());
    object.put("tlp", report.tlp().name());
    object.put("made_at", report.madeAt().toString());
    object.put("made_by", report.madeBy());
    object.put("exceptions", report.exceptions());
    var exhibits = object.putArray("exhibits");
    report.exhibits().forEach(exhibit -> write(exhibits.addObject(), exhibit));
    var ledger = object.putObject("ledger");
    ledger.put("checkpoint", report.ledger().checkpoint());
    ledger.put("size", report.ledger().size());
    ledger.put("key", report.ledger().fingerprint());
    ledger.put("anchored", report.ledger().stamped().orElse(null));
    return object.toPrettyString() + "\n";
  }

  private static void write(ObjectNode object, ReportedExhibit exhibit) {
    object.put("exhibit", exhibit.number());
    var record = object.putObject("record");
    exhibit.record().fields().forEach((field, value) -> record.put(field.key(), value));
    object.put("state", exhibit.state());
    var exceptions = object.putArray("exceptions");
    exhibit.exceptions().forEach(exceptions::add);
    object.put("last_matched", exhibit.lastMatched().orElse(null));
    periods(object.putArray("periods"), exhibit);
    earlier(object.putArray("earlier"), exhibit);
    events(object.putArray("events"), exhibit.events());
  }

  private static void earlier(ArrayNode parts, ReportedExhibit exhibit) {
    for (var before : exhibit.earlier()) {
      var object = parts.addObject();
      object.put("ledger", before.ledger());
      object.put("exhibit", before.exhibit());
      object.put("fault", before.fault().orElse(null));
      events(object.putArray("events"), before.events());
    }
  }

  private static void periods(ArrayNode periods, ReportedExhibit exhibit) {
    for (var period : exhibit.periods()) {
      var object = periods.addObject();
      object.put("from", period.from().toString());
      object.put("to", period.to().toString());
      object.put("kind", period.kind().name());
      object.put("custodian", period.custodian());
    }
  }

  private static void events(ArrayNode array, List<ReportedEvent> events) {
    for (var event : events) {
      var object = array.addObject();
      object.put("entry", event.number());
      object.put("seq", event.sequence());
      object.put("at", event.at().toString());
      object.put("action", event.action().name());
      object.put("released_by", event.releasedBy());
      object.put("release_signature", event.releaseSignature().name());
      object.put("received_by", event.receivedBy());
      object.put("signature", event.signature().name());
      object.put("key", event.key());
      object.put("words", event.words());
      object.put("hash", event.hash());
      object.put("exception", event.isException());
    }
  }
}
