package io.sentineliq.workbench.support;

import io.sentineliq.workbench.note.LongText;
import io.sentineliq.workbench.note.LongTexts;
import io.sentineliq.workbench.note.NoteRow;
import io.sentineliq.workbench.note.Notes;
import io.sentineliq.workbench.note.RevisionRow;
import io.sentineliq.workbench.note.SaveOutcome;
import io.sentineliq.workbench.note.TextRef;
import io.sentineliq.workbench.note.draft.DraftFolder;
import io.sentineliq.workbench.note.draft.DraftJournal;
import io.sentineliq.workbench.note.draft.DraftNews;
import io.sentineliq.workbench.note.draft.Drafts;
import io.sentineliq.workbench.note.text.TextMerge;
import io.sentineliq.workbench.platform.security.SecretBytes;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Long texts in memory, saved by whoever {@link #author} is. */
public final class FakeTexts implements LongTexts, Notes {

  /** The present of every made-up text. */
  public static final Instant NOW = Instant.parse("2026-11-21T14:07:31Z");

  private final Map<TextRef, LongText> texts = new HashMap<>();
  private final Map<UUID, String> revisions = new HashMap<>();

  /** Who saves next. */
  public String author = "Ana";

  /** A journal in {@code folder} that is encrypted with {@code key}. */
  public static Drafts drafts(Path folder, SecretBytes key) {
    var news = new DraftNews();
    try {
      var kept = new DraftFolder(folder, new UUID(3, 3), key);
      return new Drafts(new DraftJournal(kept, InstantSource.fixed(NOW), news), news);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public LongText read(TextRef ref, Progress progress) {
    return texts.getOrDefault(ref, new LongText(ref, 0, "", Optional.empty()));
  }

  @Override
  public SaveOutcome save(TextRef ref, String base, String text) {
    var stored = read(ref, Progress.unwatched());
    var merged = TextMerge.merge(base, text, stored.text());
    if (merged.isEmpty()) {
      return new SaveOutcome.Conflict(stored);
    }
    var revision = new RevisionRow(UUID.randomUUID(), stored.version() + 1, author, NOW);
    var saved = new LongText(ref, stored.version() + 1, merged.get(), Optional.of(revision));
    texts.put(ref, saved);
    revisions.put(revision.id(), merged.get());
    return new SaveOutcome.Saved(saved, !merged.get().equals(text));
  }

  @Override
  public List<RevisionRow> revisions(TextRef ref, Progress progress) {
    return read(ref, progress).last().stream().toList();
  }

  @Override
  public String revision(UUID id, Progress progress) {
    return revisions.getOrDefault(id, "");
  }

  @Override
  public UUID add(TimelineSubjects about) {
    return UUID.randomUUID();
  }

  @Override
  public List<NoteRow> ofCase(UUID caseId, Progress progress) {
    return List.of();
  }

  @Override
  public List<NoteRow> ofIncident(UUID incidentId, Progress progress) {
    return List.of();
  }
}
