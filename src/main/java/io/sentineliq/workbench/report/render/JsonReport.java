package io.sentineliq.workbench.report.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sentineliq.workbench.report.ReportDocument;

/** A report for programs: members in a fixed order, rows as objects. */
public final class JsonReport {

  private JsonReport() {}

  /** {@code report} as one JSON object. */
  public static String of(ReportDocument report) {
    var object = JsonNodeFactory.instance.objectNode();
    object.put("title", report.title());
    object.put("workspace", report.workspace());
    object.put("tlp", report.tlp().name());
    object.put("audience", report.audience().name());
    object.put("made_at", report.madeAt().toString());
    object.put("made_by", report.madeBy());
    report.sections().forEach(section -> write(object, section));
    return harmless(object.toPrettyString()) + "\n";
  }

  /**
   * What hides in a text or turns it around is written as JSON's own escape: a program reads the
   * same, a terminal shows nothing else. Such letters stand in strings only.
   */
  private static String harmless(String json) {
    var written = new StringBuilder(json.length());
    json.chars()
        .forEach(
            unit -> {
              if (Character.getType(unit) == Character.FORMAT) {
                written.append("\\u%04X".formatted(unit));
              } else {
                written.append((char) unit);
              }
            });
    return written.toString();
  }

  private static void write(ObjectNode object, ReportDocument.Section section) {
    switch (section) {
      case ReportDocument.Facts facts -> {
        var inside = object.putObject(facts.id());
        facts.facts().forEach(fact -> inside.put(fact.id(), fact.value()));
      }
      case ReportDocument.Prose prose -> object.put(prose.id(), MarkdownBlocks.of(prose.blocks()));
      case ReportDocument.Table table -> rows(object.putArray(table.id()), table);
    }
  }

  private static void rows(ArrayNode array, ReportDocument.Table table) {
    for (var row : table.rows()) {
      var object = array.addObject();
      for (var i = 0; i < row.size(); i++) {
        object.put(table.columns().get(i).id(), row.get(i));
      }
    }
  }
}
