package io.sentineliq.workbench.attack;

import io.sentineliq.workbench.account.UserAccount;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.timeline.TimelineEvent;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import io.sentineliq.workbench.timeline.TimelineType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Techniques over the store. */
public final class TtpService implements Ttps {

  private final Transactions transactions;

  /** Works through {@code transactions}. */
  public TtpService(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public UUID link(TimelineSubjects about, Sighting sighting) {
    sighting.require(AttackCatalogue.shipped());
    return transactions.write(Progress.unwatched(), unit -> link(unit, about, sighting));
  }

  @Override
  public void unlink(UUID id, int expectedVersion) {
    transactions.write(
        unit -> {
          var ttp = unit.require(Ttp.class, id, expectedVersion);
          unit.remove(ttp);
          tell(unit, ttp, "TTP_UNLINKED", "attack.unlinked");
        });
  }

  @Override
  public List<TtpRow> of(TimelineSubjects about, Progress progress) {
    return transactions.read(
        progress,
        unit ->
            unit.queries(TtpQueries_::new).of(about.alertId(), about.incidentId(), about.caseId()));
  }

  @Override
  public Map<String, Long> counts(Progress progress) {
    return transactions.read(
        progress,
        unit ->
            unit.queries(TtpQueries_::new).counts().stream()
                .collect(Collectors.toMap(TechniqueCount::technique, TechniqueCount::count)));
  }

  private static UUID link(UnitOfWork unit, TimelineSubjects about, Sighting sighting) {
    var known =
        unit.queries(TtpQueries_::new)
            .same(
                sighting.technique(),
                sighting.tactic(),
                about.alertId(),
                about.incidentId(),
                about.caseId());
    if (known.isPresent()) {
      known.get().seenAgain(sighting, unit.now());
      tell(unit, known.get(), "TTP_SEEN_AGAIN", "attack.seenAgain");
      return known.get().id();
    }
    var ttp = new Ttp(about, sighting, unit.now());
    unit.add(ttp);
    tell(unit, ttp, "TTP_LINKED", "attack.linked");
    return ttp.id();
  }

  private static void tell(UnitOfWork unit, Ttp ttp, String action, String sentenceKey) {
    var catalogue = AttackCatalogue.shipped();
    var name =
        catalogue.technique(ttp.technique()).map(catalogue::fullName).orElse(ttp.technique());
    var sentence = Messages.text(sentenceKey, ttp.technique(), name, ttp.occurrenceCount());
    unit.audit(action, ttp.ref(), sentence, Difference.none());
    unit.add(
        new TimelineEvent(
            ttp.told(),
            TimelineType.INFO,
            sentence,
            null,
            unit.reference(UserAccount.class, unit.actor().id()),
            unit.now()));
  }
}
