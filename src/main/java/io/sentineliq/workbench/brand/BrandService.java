package io.sentineliq.workbench.brand;

import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.list.IdSnapshot;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/** The use cases of brands over the store. */
public final class BrandService implements Brands {

  /** Beyond this a list says that there are more. */
  private static final int MOST = 100_000;

  private static final String NAME = "name";
  private static final UUID NOBODY = new UUID(0, 0);

  private final Transactions transactions;

  /** Works through {@code transactions}. */
  public BrandService(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public IdSnapshot firstIds(BrandQuery query, int limit, Progress progress) {
    var page = Page.first(limit + 1);
    var ids =
        transactions.read(
            progress, unit -> unit.queries(BrandQueries_::new).ids(!query.isKeptOnly(), page));
    return IdSnapshot.of(ids.subList(0, Math.min(limit, ids.size())), ids.size() <= limit);
  }

  @Override
  public IdSnapshot allIds(BrandQuery query, Progress progress) {
    return firstIds(query, MOST, progress);
  }

  @Override
  public List<BrandRow> rows(List<UUID> ids, Progress progress) {
    var found = new HashMap<UUID, BrandRow>();
    transactions
        .read(progress, unit -> unit.queries(BrandQueries_::new).rows(ids))
        .forEach(row -> found.put(row.id(), row));
    return ids.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  @Override
  public BrandDetails details(UUID id, Progress progress) {
    return transactions.read(progress, unit -> details(unit, id));
  }

  @Override
  public UUID add(NewBrand draft) {
    return transactions.write(
        Progress.unwatched(),
        unit -> {
          requireFreeName(unit, draft.name(), NOBODY);
          var brand = new Brand(draft, unit.now());
          unit.add(brand);
          for (var kind : TermKind.values()) {
            draft.terms(kind).forEach(term -> unit.add(new BrandTerm(brand, kind, term)));
          }
          unit.audit("BRAND_CREATED", brand.ref(), brand.name(), Difference.none());
          return brand.id();
        });
  }

  @Override
  public void change(UUID id, int expectedVersion, NewBrand draft) {
    transactions.write(
        unit -> {
          var brand = unit.require(Brand.class, id, expectedVersion);
          requireFreeName(unit, draft.name(), id);
          var before = details(unit, id).said();
          brand.change(draft, unit.now());
          for (var kind : TermKind.values()) {
            replace(unit, brand, kind, draft.terms(kind));
          }
          unit.audit("BRAND_UPDATED", brand.ref(), brand.name(), difference(before, draft));
        });
  }

  @Override
  public void moveTo(UUID id, int expectedVersion, BrandStatus next) {
    transactions.write(
        unit -> {
          var brand = unit.require(Brand.class, id, expectedVersion);
          var before = brand.status();
          brand.moveTo(next, unit.now());
          unit.audit(
              "BRAND_MOVED", brand.ref(), brand.name(), Difference.of("status", before, next));
        });
  }

  @Override
  public void show(UUID id, int expectedVersion, @Nullable Path file) {
    var picture = file == null ? null : BrandLogo.read(file);
    transactions.write(
        unit -> {
          var brand = unit.require(Brand.class, id, expectedVersion);
          var before = brand.hasLogo();
          brand.show(picture, unit.now());
          unit.audit(
              "BRAND_LOGO_CHANGED",
              brand.ref(),
              brand.name(),
              Difference.of("logo", before, brand.hasLogo()));
        });
  }

  @Override
  public Watch watch(Progress progress) {
    return new Watch(
        transactions.read(progress, unit -> unit.queries(BrandQueries_::new).watchedDomains()));
  }

  private static BrandDetails details(Reading unit, UUID id) {
    var brand = unit.require(Brand.class, id);
    var terms = unit.queries(BrandQueries_::new).terms(id);
    return brand.details(kind -> terms(terms, kind));
  }

  private static List<String> terms(List<BrandTerm> terms, TermKind kind) {
    return terms.stream().filter(term -> term.kind() == kind).map(BrandTerm::term).toList();
  }

  private static void replace(UnitOfWork unit, Brand brand, TermKind kind, List<String> wanted) {
    var missing = new HashSet<>(wanted);
    for (var term : unit.queries(BrandQueries_::new).terms(brand.id())) {
      if (term.kind() == kind && !missing.remove(term.term())) {
        unit.remove(term);
      }
    }
    missing.forEach(term -> unit.add(new BrandTerm(brand, kind, term)));
  }

  private static void requireFreeName(Reading unit, String name, UUID own) {
    if (unit.queries(BrandQueries_::new).named(name, own) > 0) {
      throw new Problem.InvalidField(NAME, "brand.input.taken", List.of(name)).asException();
    }
  }

  private static Difference difference(NewBrand before, NewBrand after) {
    return Difference.of("name", before.name(), after.name())
        .and("website", before.website(), after.website())
        .and("industry", before.industry(), after.industry())
        .and("trademark", before.trademark(), after.trademark())
        .and("keywords", before.keywords(), after.keywords())
        .and("domains", before.domains(), after.domains())
        .and("handles", before.handles(), after.handles())
        .and("priority", before.priority(), after.priority());
  }
}
