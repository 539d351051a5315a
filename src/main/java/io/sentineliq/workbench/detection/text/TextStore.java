package io.sentineliq.workbench.detection.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.sentineliq.workbench.brand.Brand;
import io.sentineliq.workbench.detection.Detection;
import io.sentineliq.workbench.detection.DetectionQueries_;
import io.sentineliq.workbench.detection.TextRecord;
import io.sentineliq.workbench.detection.relation.Arrivals;
import io.sentineliq.workbench.detection.relation.Traits;
import io.sentineliq.workbench.detection.source.DetectionSource;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Stores what was found in some texts, in one transaction; each text of a source once. */
final class TextStore {

  private static final String TEXT = "TEXT";

  private final UnitOfWork unit;
  private final TextOrigin origin;
  private final List<Detection> added = new ArrayList<>();
  private final List<Detection> urgent = new ArrayList<>();

  TextStore(UnitOfWork unit, TextOrigin origin) {
    this.unit = unit;
    this.origin = origin;
  }

  /** Those that were added and that a tracker asks to tell of. */
  List<Detection> urgent() {
    return urgent;
  }

  /** The detections that were added. */
  List<Detection> added() {
    return added;
  }

  TextTally store(Collection<TextFinds> examined) {
    var remembered = withoutKnownFalse(examined);
    var wanted =
        remembered.stream().filter(one -> origin.isByHand() || !one.finds().isEmpty()).toList();
    var fresh = fresh(wanted);
    var stored = new LinkedHashMap<UUID, TextFinds>();
    fresh.forEach((digest, finds) -> stored.put(add(bytes(digest), finds), finds));
    if (!stored.isEmpty()) {
      // What refers to a detection comes after it.
      unit.<Boolean>queries(TextStore::flush);
      stored.forEach(this::describe);
      storeTexts(stored);
    }
    storeValues(stored);
    tie(stored);
    var unmatched = (int) examined.stream().filter(one -> one.finds().isEmpty()).count();
    var unmatchedCount = origin.isByHand() ? 0 : unmatched;
    var falsePositives = examined.size() - wanted.size() - unmatchedCount;
    return new TextTally(
        stored.size(), wanted.size() - stored.size(), falsePositives, unmatchedCount);
  }

  private List<TextFinds> withoutKnownFalse(Collection<TextFinds> examined) {
    var digests =
        examined.stream().flatMap(one -> one.finds().stream()).map(TrackerFind::digest).toList();
    if (digests.isEmpty()) {
      return List.copyOf(examined);
    }
    var known = new HashMap<UUID, Set<ByteBuffer>>();
    unit.queries(TextQueries_::new)
        .knownFalse(digests)
        .forEach(
            one ->
                known
                    .computeIfAbsent(one.trackerId(), id -> new HashSet<>())
                    .add(ByteBuffer.wrap(one.digest())));
    return examined.stream().map(one -> without(known, one)).toList();
  }

  private static TextFinds without(Map<UUID, Set<ByteBuffer>> known, TextFinds one) {
    return one.with(
        one.finds().stream()
            .filter(
                find ->
                    !known
                        .getOrDefault(find.tracker().id(), Set.of())
                        .contains(ByteBuffer.wrap(find.digest())))
            .toList());
  }

  private static byte[] bytes(ByteBuffer digest) {
    var bytes = new byte[digest.remaining()];
    digest.duplicate().get(bytes);
    return bytes;
  }

  /** Those that are not stored yet, by the name of the text in its source. */
  private Map<ByteBuffer, TextFinds> fresh(List<TextFinds> wanted) {
    var kinds = wanted.stream().map(one -> TEXT).toList();
    var plain = wanted.stream().map(this::named).toList();
    var names = unit.jdbc(c -> ValueNames.of(c, unit.workspaceId(), kinds, plain));
    var fresh = new LinkedHashMap<ByteBuffer, TextFinds>();
    for (var i = 0; i < names.size(); i++) {
      fresh.putIfAbsent(ByteBuffer.wrap(names.get(i)), wanted.get(i));
    }
    if (!names.isEmpty()) {
      unit.queries(DetectionQueries_::new).known(names).stream()
          .map(ByteBuffer::wrap)
          .forEach(fresh::remove);
    }
    return fresh;
  }

  private String named(TextFinds one) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(origin.name().getBytes(UTF_8));
      digest.update((byte) 0);
      return HexFormat.of().formatHex(digest.digest(one.draft().content().getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private UUID add(byte[] digest, TextFinds finds) {
    var reasons = finds.reasons(origin.isByHand());
    var published = finds.draft().publishedAt();
    var record =
        new TextRecord(
            digest,
            origin.name(),
            origin.type(),
            finds.title(),
            finds.draft().url(),
            finds.severity(),
            TextFinds.confidence(reasons),
            TextJson.of(reasons),
            published == null ? unit.now() : published);
    var brandId = finds.brandId().orElse(origin.brandId());
    var brand = brandId == null ? null : unit.reference(Brand.class, brandId);
    var sourceId = origin.sourceId();
    var source = sourceId == null ? null : unit.reference(DetectionSource.class, sourceId);
    var detection = new Detection(record, brand, source, unit.now());
    unit.add(detection);
    added.add(detection);
    if (finds.isUrgent()) {
      urgent.add(detection);
    }
    return detection.id();
  }

  private void tie(Map<UUID, TextFinds> stored) {
    var arrived = new LinkedHashMap<UUID, Traits>();
    stored.forEach((id, finds) -> arrived.put(id, Traits.of(finds, finds.title())));
    Arrivals.tie(unit, arrived);
  }

  private void describe(UUID id, TextFinds finds) {
    unit.add(new DetectionText(id, finds.draft(), finds.masked()));
    finds.finds().forEach(find -> unit.add(new TextMatch(id, find, unit.now())));
    finds.tags().forEach(tag -> unit.add(new DetectionTag(id, tag)));
  }

  private static Boolean flush(Session session) {
    session.flush();
    return true;
  }

  private void storeTexts(Map<UUID, TextFinds> stored) {
    var texts =
        stored.entrySet().stream()
            .map(one -> new ClearTexts.Clear(one.getKey(), one.getValue().draft().content()))
            .toList();
    unit.<Integer>jdbc(connection -> ClearTexts.add(connection, unit.workspaceId(), texts));
  }

  private void storeValues(Map<UUID, TextFinds> stored) {
    var kinds = new ArrayList<String>();
    var values = new ArrayList<String>();
    var holders = new ArrayList<UUID>();
    var spans = new ArrayList<SensitiveSpan>();
    stored.forEach(
        (id, finds) -> {
          for (var i = 0; i < finds.masked().spans().size(); i++) {
            var span = finds.masked().spans().get(i);
            holders.add(id);
            spans.add(span);
            kinds.add(span.kind().name());
            values.add(finds.masked().clear().get(i));
          }
        });
    if (values.isEmpty()) {
      return;
    }
    var names = unit.jdbc(c -> ValueNames.of(c, unit.workspaceId(), kinds, values));
    var known = new HashSet<ByteBuffer>();
    unit.queries(TextQueries_::new).knownValues(names).stream()
        .map(ByteBuffer::wrap)
        .forEach(known::add);
    for (var i = 0; i < names.size(); i++) {
      if (known.add(ByteBuffer.wrap(names.get(i)))) {
        unit.add(new SensitiveData(holders.get(i), spans.get(i), names.get(i), unit.now()));
      }
    }
  }
}
