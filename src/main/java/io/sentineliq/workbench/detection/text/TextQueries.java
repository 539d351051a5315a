package io.sentineliq.workbench.detection.text;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** Reads of detected texts. */
public interface TextQueries {

  /** The transaction they run in. */
  Session session();

  /** The readable part of a text. */
  @HQL("from DetectionText t where t.detectionId = :detectionId")
  Optional<DetectionText> text(UUID detectionId);

  /** Which trackers matched in it. */
  @HQL(
      """
      select new MatchOfText(t.name, m.places, m.matchedAt)
      from TextMatch m join TrackerRule t on t.id = m.trackerId
      where m.detectionId = :detectionId order by t.name\
      """)
  List<MatchOfText> matches(UUID detectionId);

  /** Its tags. */
  @HQL("select t.tag from DetectionTag t where t.detectionId = :detectionId order by t.tag")
  List<String> tags(UUID detectionId);

  /** The tags of these detections. */
  @HQL(
      """
      select new TagOfDetection(t.detectionId, t.tag)
      from DetectionTag t where t.detectionId in :detectionIds\
      """)
  List<TagOfDetection> tagsOf(List<UUID> detectionIds);

  /** What is covered in the texts of these detections. */
  @HQL(
      """
      select new SpansOfText(t.detectionId, t.spans)
      from DetectionText t where t.detectionId in :detectionIds\
      """)
  List<SpansOfText> spansOf(List<UUID> detectionIds);

  /** Which of these surroundings somebody called a false positive of which tracker. */
  @HQL(
      """
      select distinct new KnownFalse(m.trackerId, m.digest)
      from TextMatch m join Detection d on d.id = m.detectionId
      where m.digest in :digests and d.status = FALSE_POSITIVE\
      """)
  List<KnownFalse> knownFalse(List<byte[]> digests);

  /** Which of these values are known. */
  @HQL("select s.valueHash from SensitiveData s where s.valueHash in :hashes")
  List<byte[]> knownValues(List<byte[]> hashes);

  /** The matches of a tracker in these texts. */
  @HQL("from TextMatch m where m.trackerId = :trackerId and m.detectionId in :detectionIds")
  List<TextMatch> matchesOf(UUID trackerId, List<UUID> detectionIds);

  /** In which texts a tracker matches. */
  @HQL("select m.detectionId from TextMatch m where m.trackerId = :trackerId")
  List<UUID> matchedBy(UUID trackerId);
}
