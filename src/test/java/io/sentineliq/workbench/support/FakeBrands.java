package io.sentineliq.workbench.support;

import io.sentineliq.workbench.brand.BrandDetails;
import io.sentineliq.workbench.brand.BrandQuery;
import io.sentineliq.workbench.brand.BrandRow;
import io.sentineliq.workbench.brand.BrandStatus;
import io.sentineliq.workbench.brand.Brands;
import io.sentineliq.workbench.brand.NewBrand;
import io.sentineliq.workbench.brand.Watch;
import io.sentineliq.workbench.platform.list.IdSnapshot;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A workspace without brands. */
final class FakeBrands implements Brands {

  @Override
  public IdSnapshot firstIds(BrandQuery query, int limit, Progress progress) {
    return IdSnapshot.empty();
  }

  @Override
  public IdSnapshot allIds(BrandQuery query, Progress progress) {
    return IdSnapshot.empty();
  }

  @Override
  public List<BrandRow> rows(List<UUID> ids, Progress progress) {
    return List.of();
  }

  @Override
  public BrandDetails details(UUID id, Progress progress) {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public UUID add(NewBrand brand) {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public void change(UUID id, int expectedVersion, NewBrand brand) {}

  @Override
  public void moveTo(UUID id, int expectedVersion, BrandStatus next) {}

  @Override
  public Watch watch(Progress progress) {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public void show(UUID id, int expectedVersion, @Nullable Path file) {
    throw new Problem.NotFound("").asException();
  }
}
