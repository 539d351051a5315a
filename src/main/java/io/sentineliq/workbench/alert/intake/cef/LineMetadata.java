package io.sentineliq.workbench.alert.intake.cef;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.sentineliq.workbench.alert.intake.format.Metadata;
import java.util.List;
import java.util.Set;

/** Everything a line says, as one object: its header by position and its pairs by name. */
final class LineMetadata {

  private LineMetadata() {}

  static String of(List<String> header, Extension extension) {
    var object = JsonNodeFactory.instance.objectNode();
    header.forEach(object.putArray("header")::add);
    extension.all().forEach(object::put);
    return Metadata.of(object, Set.of());
  }
}
