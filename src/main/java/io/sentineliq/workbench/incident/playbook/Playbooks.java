package io.sentineliq.workbench.incident.playbook;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The six playbooks that are shipped. The first call reads them: not on the toolkit's thread. */
public final class Playbooks {

  private static final List<String> IDS =
      List.of(
          "malware-response",
          "data-breach",
          "phishing",
          "ddos-mitigation",
          "insider-threat",
          "ransomware");

  private static final ObjectReader READER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build()
          .readerFor(Playbook.class);

  private Playbooks() {}

  /** All of them, in the order in which they are offered. */
  public static List<Playbook> shipped() {
    return Shipped.PLAYBOOKS;
  }

  /** The one an incident names. */
  public static Optional<Playbook> named(String id) {
    return shipped().stream().filter(playbook -> playbook.id().equals(id)).findFirst();
  }

  private static Playbook read(String id) {
    try (var stream =
        Objects.requireNonNull(Playbooks.class.getResourceAsStream(id + ".json"), id)) {
      return READER.readValue(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Shipped {
    static final List<Playbook> PLAYBOOKS = IDS.stream().map(Playbooks::read).toList();
  }
}
