package io.sentineliq.workbench.support;

import io.sentineliq.workbench.account.signing.KeyHolder;
import io.sentineliq.workbench.account.signing.KeyRow;
import io.sentineliq.workbench.account.signing.OwnKey;
import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.casefile.Cases;
import io.sentineliq.workbench.evidence.Contents;
import io.sentineliq.workbench.evidence.Copies;
import io.sentineliq.workbench.evidence.Custody;
import io.sentineliq.workbench.evidence.CustodyCommand;
import io.sentineliq.workbench.evidence.CustodyEntryRow;
import io.sentineliq.workbench.evidence.EvidenceIntake;
import io.sentineliq.workbench.evidence.ExhibitDetails;
import io.sentineliq.workbench.evidence.ExhibitFacet;
import io.sentineliq.workbench.evidence.ExhibitNumber;
import io.sentineliq.workbench.evidence.ExhibitQuery;
import io.sentineliq.workbench.evidence.ExhibitRow;
import io.sentineliq.workbench.evidence.Exhibits;
import io.sentineliq.workbench.evidence.Findings;
import io.sentineliq.workbench.evidence.TeamKeys;
import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.evidence.custody.Statement;
import io.sentineliq.workbench.evidence.ui.Anchors;
import io.sentineliq.workbench.evidence.ui.ExhibitFeature;
import io.sentineliq.workbench.evidence.ui.Handover;
import io.sentineliq.workbench.platform.list.FacetCounts;
import io.sentineliq.workbench.platform.list.FacetValue;
import io.sentineliq.workbench.platform.list.IdSnapshot;
import io.sentineliq.workbench.platform.list.ListFilter;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.workspace.Colleague;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A workspace without evidence, and a person without a key. */
final class FakeEvidence implements Exhibits, Custody, OwnKey {

  private FakeEvidence() {}

  static ExhibitFeature.Parts parts(Cases cases) {
    var fake = new FakeEvidence();
    return new ExhibitFeature.Parts(
        fake,
        fake,
        nothing(EvidenceIntake.class),
        nothing(Contents.class),
        nothing(Copies.class),
        nothing(Findings.class),
        nothing(Handover.class),
        nothing(Anchors.class),
        (entry, progress) -> {
          throw nothing();
        },
        fake,
        nothing(TeamKeys.class),
        cases,
        "Marina Okafor",
        written -> {});
  }

  @Override
  public IdSnapshot firstIds(ExhibitQuery query, int limit, Progress progress) {
    return IdSnapshot.empty();
  }

  @Override
  public IdSnapshot allIds(ExhibitQuery query, Progress progress) {
    return IdSnapshot.empty();
  }

  @Override
  public FacetCounts<ExhibitFacet> facets(ListFilter<ExhibitFacet> filter, Progress progress) {
    return new FacetCounts<>(filter, Map.of());
  }

  @Override
  public List<FacetValue> values(
      ListFilter<ExhibitFacet> filter, ExhibitFacet facet, int limit, Progress progress) {
    return List.of();
  }

  @Override
  public List<UUID> ofCase(UUID caseId, Progress progress) {
    return List.of();
  }

  @Override
  public List<ExhibitRow> rows(List<UUID> ids, Progress progress) {
    return List.of();
  }

  @Override
  public ExhibitDetails details(UUID id, Progress progress) {
    throw nothing();
  }

  @Override
  public Map<ExhibitNumber, UUID> numbered(Collection<ExhibitNumber> numbers, Progress progress) {
    return Map.of();
  }

  @Override
  public List<CustodyEntryRow> custody(UUID id, Progress progress) {
    return List.of();
  }

  @Override
  public Statement preview(CustodyCommand command, Signer signer, Progress progress) {
    throw nothing();
  }

  @Override
  public void act(CustodyCommand command, Signer signer, Progress progress) {
    throw nothing();
  }

  @Override
  public void actOnAll(List<CustodyCommand> commands, Signer signer, Progress progress) {
    throw nothing();
  }

  @Override
  public int remind() {
    return 0;
  }

  @Override
  public Set<CustodyAction> possible(UUID itemId, Progress progress) {
    return Set.of();
  }

  @Override
  public List<Colleague> receivers(UUID itemId, Progress progress) {
    return List.of();
  }

  @Override
  public Optional<KeyRow> own(Progress progress) {
    return Optional.empty();
  }

  @Override
  public Signer create(KeyHolder holder, char[] passphrase, Progress progress) {
    throw nothing();
  }

  @Override
  public void end(String reason, Progress progress) {
    throw nothing();
  }

  @Override
  public Signer unlock(char[] passphrase, Progress progress) {
    throw nothing();
  }

  /** Does nothing, whatever it is asked. */
  private static <T> T nothing(Class<T> type) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              throw nothing();
            }));
  }

  private static RuntimeException nothing() {
    return new Problem.NotFound("").asException();
  }
}
