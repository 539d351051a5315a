package io.sentineliq.workbench.brand;

import io.sentineliq.workbench.platform.list.ListSource;
import io.sentineliq.workbench.platform.task.Progress;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Brands as screens and commands use them. Never called on the user-interface thread. */
public interface Brands extends ListSource<BrandQuery, BrandRow> {

  /** One of them in full, or {@code Problem.NotFound}. */
  BrandDetails details(UUID id, Progress progress);

  /** A new brand that is watched; its id. {@code Problem.InvalidField} when the name is taken. */
  UUID add(NewBrand brand);

  /** It says something else of itself. */
  void change(UUID id, int expectedVersion, NewBrand brand);

  /**
   * Is shown with the picture in {@code file}, or with none when it is null. {@code
   * Problem.InvalidField} for a file that is no small picture.
   */
  void show(UUID id, int expectedVersion, @Nullable Path file);

  /** Is watched, or not for a while, or no more. */
  void moveTo(UUID id, int expectedVersion, BrandStatus next);

  /** What to look for in a list of domains, as it is now. */
  Watch watch(Progress progress);
}
