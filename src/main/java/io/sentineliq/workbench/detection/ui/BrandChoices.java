package io.sentineliq.workbench.detection.ui;

import io.sentineliq.workbench.brand.BrandQuery;
import io.sentineliq.workbench.brand.BrandRow;
import io.sentineliq.workbench.brand.Brands;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.List;
import java.util.stream.IntStream;

/** The brands to choose from in a form. */
record BrandChoices(Brands brands) {

  private static final int MOST = 500;

  /** The most important ones. */
  List<BrandRow> read(Progress progress) {
    var ids = brands.firstIds(new BrandQuery(true), MOST, progress);
    return brands.rows(IntStream.range(0, ids.size()).mapToObj(ids::get).toList(), progress);
  }
}
