package io.sentineliq.workbench.sample.ui;

import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.Feature;
import io.sentineliq.workbench.platform.fx.NavigationEntry;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.fx.Offer;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.task.TaskHandle;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import io.sentineliq.workbench.sample.SampleInvestigation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Loads the sample investigation when asked to, and then offers to go there. */
public final class SampleFeature implements Feature {

  private final SampleLoader loader;
  private final Runnable goThere;
  private final boolean isThere;
  private final Window window;
  private final Command loading;
  private @Nullable TaskHandle running;

  /**
   * Loads by {@code loader}.
   *
   * @param goThere opens the workspace that holds the sample
   * @param isThere whether that workspace exists; the first page then has another offer for it
   */
  public SampleFeature(SampleLoader loader, Runnable goThere, boolean isThere, Window window) {
    this.loader = loader;
    this.goThere = goThere;
    this.isThere = isThere;
    this.window = window;
    this.loading = Command.of("sample.load", null, this::load);
  }

  @Override
  public List<NavigationEntry> navigation() {
    return List.of();
  }

  @Override
  public List<Command> commands() {
    return List.of(loading);
  }

  @Override
  public List<Offer> offers() {
    if (isThere) {
      return List.of();
    }
    return List.of(
        new Offer(
            "mdi2b-book-open-variant",
            Messages.text("sample.load"),
            Messages.text("sample.offer"),
            Messages.text("sample.choose"),
            loading));
  }

  private void load() {
    if (running == null || !running.isRunning()) {
      var title = TaskTitle.listed(Messages.text("sample.running"));
      running = window.tasks().start(title, loader::load, this::loaded, window.failures());
    }
  }

  private void loaded(SampleInvestigation.Result result) {
    var words =
        Messages.text(
            "sample.loaded", Numbers.grouped(result.alerts()), Numbers.grouped(result.added()));
    window
        .notices()
        .accept(
            Notice.information(words, new Notice.Action(Messages.text("sample.open"), goThere)));
  }
}
