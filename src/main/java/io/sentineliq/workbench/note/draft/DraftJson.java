package io.sentineliq.workbench.note.draft;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.sentineliq.workbench.note.TextRef;
import io.sentineliq.workbench.platform.change.SubjectRef;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;

/** A draft as bytes. */
final class DraftJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private record Line(
      String kind,
      UUID id,
      String part,
      long sequence,
      int baseVersion,
      String base,
      String text,
      String typedAt) {}

  private DraftJson() {}

  static byte[] write(Draft draft) throws IOException {
    var subject = draft.ref().subject();
    return MAPPER.writeValueAsBytes(
        new Line(
            subject.kind(),
            subject.id(),
            draft.ref().part(),
            draft.sequence(),
            draft.baseVersion(),
            draft.base(),
            draft.text(),
            draft.typedAt().toString()));
  }

  static Draft read(byte[] bytes) throws IOException {
    var line = MAPPER.readValue(bytes, Line.class);
    return new Draft(
        new TextRef(new SubjectRef(line.kind(), line.id()), line.part()),
        line.sequence(),
        line.baseVersion(),
        line.base(),
        line.text(),
        Instant.parse(line.typedAt()));
  }
}
