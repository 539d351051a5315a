package io.sentineliq.workbench.evidence.bag.ui;

import io.sentineliq.workbench.platform.fx.View;
import io.sentineliq.workbench.platform.fx.Views;
import io.sentineliq.workbench.platform.task.Tasks;
import java.nio.file.Path;
import java.util.concurrent.Executor;

/** Makes the page of a bag that was opened by itself; it needs no store. */
public final class BagPage {

  private BagPage() {}

  /**
   * Checks {@code bag} as soon as it is on screen.
   *
   * @param next what the person goes on to
   * @param take the same, to take the bag into a store
   */
  public static View<BagPageController> of(
      Path bag, Tasks tasks, Executor userInterface, Runnable next, Runnable take) {
    var model = new BagPageViewModel(bag, tasks, userInterface);
    return new Views()
        .register(BagPageController.class, () -> new BagPageController(model, next, take))
        .load(BagPageController.class);
  }
}
