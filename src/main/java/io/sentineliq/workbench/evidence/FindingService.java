package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.account.UserAccount;
import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.casefile.CaseFile;
import io.sentineliq.workbench.casefile.CaseRights;
import io.sentineliq.workbench.evidence.preview.TextCharset;
import io.sentineliq.workbench.observable.NewObservables;
import io.sentineliq.workbench.observable.extract.KnownList;
import io.sentineliq.workbench.observable.extract.ObservableExtractor;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.timeline.Timeline;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import io.sentineliq.workbench.timeline.TimelineType;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Observables in the bytes of exhibits, over the store. */
public final class FindingService implements Findings {

  private static final int HEAD = 8_192;

  private final Transactions transactions;
  private final Contents contents;

  FindingService(Transactions transactions, Contents contents) {
    this.transactions = transactions;
    this.contents = contents;
  }

  @Override
  public List<Found> extract(
      UUID itemId, String purpose, Optional<Signer> signer, Progress progress) {
    var size = transactions.read(progress, unit -> unit.require(Evidence.class, itemId).size());
    var found = new LinkedHashMap<NewObservables.Value, Found>();
    try (var bytes =
        new BufferedInputStream(
            new CountedBytes(
                contents.look(itemId, purpose, signer, progress), size.orElse(0L), progress),
            HEAD)) {
      bytes.mark(HEAD);
      var charset = TextCharset.of(bytes.readNBytes(HEAD));
      bytes.reset();
      ObservableExtractor.extract(
          new InputStreamReader(bytes, charset),
          hit -> {
            var value = new NewObservables.Value(hit.type(), hit.value(), hit.normalised());
            var known = hit.lists().stream().map(KnownList::id).collect(Collectors.joining(", "));
            count(found, value, known);
          });
    } catch (IOException e) {
      throw new Problem.UnreadableInput(
              Messages.text("preview.content"), String.valueOf(e.getMessage()))
          .asException(e);
    }
    return List.copyOf(found.values());
  }

  private static void count(
      Map<NewObservables.Value, Found> found, NewObservables.Value value, String known) {
    var before = found.get(value);
    if (before != null) {
      found.put(value, new Found(value, before.times() + 1, known));
    } else if (found.size() < MOST) {
      found.put(value, new Found(value, 1, known));
    }
  }

  @Override
  public int link(UUID itemId, List<NewObservables.Value> values, Progress progress) {
    return transactions.write(
        progress,
        unit -> {
          var item = toWorkOn(unit, itemId);
          var tied = new HashSet<UUID>();
          unit.queries(EvidenceQueries_::new)
              .observables(itemId)
              .forEach(known -> tied.add(known.id()));
          var fresh =
              values.stream()
                  .distinct()
                  .filter(value -> !tied.contains(value.idIn(unit.workspaceId())))
                  .toList();
          if (fresh.isEmpty()) {
            return 0;
          }
          NewObservables.add(unit, fresh);
          var who = unit.require(UserAccount.class, unit.actor().id());
          fresh.forEach(
              value ->
                  unit.add(
                      new EvidenceObservable(
                          itemId, value.idIn(unit.workspaceId()), who, unit.now())));
          tell(unit, item, "EVIDENCE_OBSERVABLES_LINKED", "evidence.linked", fresh.size());
          return fresh.size();
        });
  }

  @Override
  public void unlink(UUID itemId, UUID observableId, Progress progress) {
    transactions.write(
        progress,
        unit -> {
          var item = toWorkOn(unit, itemId);
          var link =
              unit.queries(EvidenceQueries_::new)
                  .link(itemId, observableId)
                  .orElseThrow(
                      () ->
                          new Problem.NotFound(EvidenceObservable.class.getSimpleName())
                              .asException());
          unit.remove(link);
          tell(unit, item, "EVIDENCE_OBSERVABLES_UNLINKED", "evidence.unlinked", 1);
          return Boolean.TRUE;
        });
  }

  private static Evidence toWorkOn(UnitOfWork unit, UUID itemId) {
    var item = unit.require(Evidence.class, itemId);
    CaseRights.toWorkOn(unit, unit.require(CaseFile.class, item.caseId()));
    return item;
  }

  private static void tell(
      UnitOfWork unit, Evidence item, String action, String key, int quantity) {
    var number = unit.require(CaseFile.class, item.caseId()).number() + "/" + item.exhibit();
    var words = Messages.text(key, Messages.text("evidence.exhibit", number), quantity);
    unit.audit(action, item.ref(), words, Difference.none());
    Timeline.tell(unit, TimelineSubjects.caseFile(item.caseId()), TimelineType.INFO, words, null);
  }
}
