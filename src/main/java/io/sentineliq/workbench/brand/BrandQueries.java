package io.sentineliq.workbench.brand;

import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Reads of brands. */
public interface BrandQueries {

  /** The transaction they run in. */
  Session session();

  /** Ids, the most important first. */
  @HQL(
      """
      select b.id from Brand b where :isAll = true or b.status <> ARCHIVED
      order by b.workspaceId, b.priority, b.name, b.id\
      """)
  List<UUID> ids(boolean isAll, Page page);

  /** List rows of {@code ids}, in no particular order. */
  @HQL(
      """
      select new BrandRow(b.id, b.version, b.name, b.status, b.priority,
        (select count(*) from BrandTerm t where t.brand.id = b.id and t.kind = DOMAIN),
        b.createdAt)
      from Brand b where b.id in :ids\
      """)
  List<BrandRow> rows(List<UUID> ids);

  /** The terms of a brand. */
  @HQL("from BrandTerm t where t.brand.id = :brandId order by t.kind, t.term")
  List<BrandTerm> terms(UUID brandId);

  /** How many brands are called so. */
  @HQL("select count(*) from Brand b where lower(b.name) = lower(:name) and b.id <> :other")
  long named(String name, UUID other);

  /** The domains of every brand that is watched. */
  @HQL(
      """
      select new DomainOfBrand(b.id, t.term)
      from BrandTerm t join Brand b on b.id = t.brand.id
      where t.kind = DOMAIN and b.status = ACTIVE order by b.priority, b.id, t.term\
      """)
  List<DomainOfBrand> watchedDomains();
}
