package io.sentineliq.workbench.note;

import io.sentineliq.workbench.account.UserAccount;
import io.sentineliq.workbench.note.text.TextMerge;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.timeline.TimelineEvent;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import io.sentineliq.workbench.timeline.TimelineType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.Page;

/** Long texts and notes over the store. */
public final class NoteService implements LongTexts, Notes {

  private static final int MOST_ROWS = 1_000;

  /** A person who saves again within this time is told of once in the timeline. */
  private static final Duration SITTING = Duration.ofHours(1);

  private static final int ATTEMPTS = 3;

  private final Transactions transactions;
  private final TextHolders holders;

  /** Works through {@code transactions} on notes and on the texts of {@code holders}. */
  public NoteService(Transactions transactions, TextHolders holders) {
    this.transactions = transactions;
    this.holders = holders;
  }

  /** Finds notes for {@link TextHolders}. */
  public static TextHolder note(Reading unit, UUID id) {
    return unit.require(Note.class, id);
  }

  @Override
  public LongText read(TextRef ref, Progress progress) {
    return transactions.read(
        progress,
        unit -> {
          var holder = holders.find(unit, ref);
          return new LongText(
              ref, holder.version(), holder.text(ref.part()), lastRevision(unit, ref));
        });
  }

  @Override
  public SaveOutcome save(TextRef ref, String base, String text) {
    for (var attempt = 1; ; attempt++) {
      try {
        return transactions.write(Progress.unwatched(), unit -> save(unit, ref, base, text));
      } catch (ProblemException e) {
        if (!(e.problem() instanceof Problem.Stale) || attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  @Override
  public List<RevisionRow> revisions(TextRef ref, Progress progress) {
    return transactions.read(progress, unit -> revisions(unit, ref, MOST_ROWS));
  }

  @Override
  public String revision(UUID id, Progress progress) {
    return transactions.read(progress, unit -> unit.require(TextRevision.class, id).text());
  }

  @Override
  public UUID add(TimelineSubjects about) {
    return transactions.write(
        Progress.unwatched(),
        unit -> {
          var note = new Note(about, me(unit), unit.now());
          unit.add(note);
          unit.audit("NOTE_CREATED", note.ref(), Messages.text("note.created"), Difference.none());
          tell(unit, note, Messages.text("note.created"));
          return note.id();
        });
  }

  @Override
  public List<NoteRow> ofCase(UUID caseId, Progress progress) {
    return transactions.read(
        progress, unit -> unit.queries(NoteQueries_::new).ofCase(caseId, Page.first(MOST_ROWS)));
  }

  @Override
  public List<NoteRow> ofIncident(UUID incidentId, Progress progress) {
    return transactions.read(
        progress,
        unit -> unit.queries(NoteQueries_::new).ofIncident(incidentId, Page.first(MOST_ROWS)));
  }

  private SaveOutcome save(UnitOfWork unit, TextRef ref, String base, String text) {
    var holder = holders.find(unit, ref);
    holder.requireWriter(unit);
    var longest = holder.longest(ref.part());
    if (text.length() > longest) {
      throw new Problem.InvalidField(ref.part(), "note.tooLong", List.of(longest)).asException();
    }
    var stored = holder.text(ref.part());
    var last = lastRevision(unit, ref);
    var merged = TextMerge.merge(base, text, stored);
    if (merged.isEmpty()) {
      return new SaveOutcome.Conflict(new LongText(ref, holder.version(), stored, last));
    }
    var isMerged = !merged.get().equals(text);
    if (merged.get().equals(stored)) {
      return new SaveOutcome.Saved(new LongText(ref, holder.version(), stored, last), isMerged);
    }
    var revision = write(unit, holder, ref, merged.get(), last);
    return new SaveOutcome.Saved(
        new LongText(ref, holder.version() + 1, merged.get(), Optional.of(revision)), isMerged);
  }

  private static RevisionRow write(
      UnitOfWork unit, TextHolder holder, TextRef ref, String text, Optional<RevisionRow> last) {
    holder.write(ref.part(), text, unit.now());
    var number = last.map(RevisionRow::number).orElse(0) + 1;
    var revision = new TextRevision(holder, ref.part(), number, me(unit), unit.now());
    unit.add(revision);
    var sentence = Messages.text("note.saved", Messages.text(holder.wordKey(ref.part())), number);
    unit.audit(
        ref.subject().kind() + "_TEXT_SAVED",
        ref.subject(),
        sentence,
        Difference.none(),
        Map.of("part", ref.part(), "revision", Integer.toString(number)));
    if (last.isEmpty() || !isSameSitting(unit, last.get())) {
      tell(unit, holder, sentence);
    }
    return new RevisionRow(revision.id(), number, unit.actor().displayName(), unit.now());
  }

  private static boolean isSameSitting(UnitOfWork unit, RevisionRow last) {
    return last.author().equals(unit.actor().displayName())
        && last.at().plus(SITTING).isAfter(unit.now());
  }

  private static void tell(UnitOfWork unit, TextHolder holder, String sentence) {
    unit.add(
        new TimelineEvent(holder.told(), TimelineType.INFO, sentence, null, me(unit), unit.now()));
  }

  private static Optional<RevisionRow> lastRevision(Reading unit, TextRef ref) {
    return revisions(unit, ref, 1).stream().findFirst();
  }

  private static List<RevisionRow> revisions(Reading unit, TextRef ref, int most) {
    return unit.queries(NoteQueries_::new)
        .revisions(ref.subject().id(), ref.part(), Page.first(most));
  }

  private static UserAccount me(UnitOfWork unit) {
    return unit.reference(UserAccount.class, unit.actor().id());
  }
}
