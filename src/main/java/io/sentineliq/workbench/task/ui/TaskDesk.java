package io.sentineliq.workbench.task.ui;

import io.sentineliq.workbench.platform.fx.Filling;
import io.sentineliq.workbench.platform.fx.Rewriting;
import io.sentineliq.workbench.platform.fx.SeenAct;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.task.NewTask;
import io.sentineliq.workbench.task.TaskOwner;
import io.sentineliq.workbench.task.TaskPlan;
import io.sentineliq.workbench.task.TaskRow;
import io.sentineliq.workbench.task.TaskStatus;
import io.sentineliq.workbench.task.WorkPlan;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What can be done with the tasks of the record that is shown. */
public final class TaskDesk {

  private final WorkPlan plan;
  private final Window window;
  private final Supplier<Optional<TaskOwner>> owner;
  private final Function<Consumer<Throwable>, Rewriting.Ending> ending;

  /**
   * Tasks of {@code owner}.
   *
   * @param ending shows what became of the record
   */
  public TaskDesk(
      WorkPlan plan,
      Window window,
      Supplier<Optional<TaskOwner>> owner,
      Function<Consumer<Throwable>, Rewriting.Ending> ending) {
    this.plan = plan;
    this.window = window;
    this.owner = owner;
    this.ending = ending;
  }

  InstantSource clock() {
    return window.clock();
  }

  void move(TaskRow task, TaskStatus next) {
    if (next != task.status()) {
      act(task, one -> plan.move(one.id(), one.version(), next), () -> {});
    }
  }

  void plan(TaskRow task, @Nullable Instant start, @Nullable Instant due, Runnable refused) {
    act(task, one -> plan.plan(one.id(), one.version(), start, due), refused);
  }

  void step(TaskRow task, int step) {
    act(task, one -> plan.step(one.id(), one.version(), step), () -> {});
  }

  void add(String title) {
    owner.get().ifPresent(one -> add(one, title));
  }

  /** Asks what the task is to say; who can do it is read first. */
  void edit(TaskRow task, TaskPlan among) {
    window
        .tasks()
        .start(
            TaskTitle.quiet(Messages.text("list.reading")),
            plan::colleagues,
            people ->
                owner
                    .get()
                    .ifPresent(of -> ask(of, task, new TaskForm(task, among, people), among)),
            window.failures());
  }

  private void ask(TaskOwner of, TaskRow task, TaskForm form, TaskPlan among) {
    Filling.ask(window, form, (said, refused) -> save(of, task, among, said, refused));
  }

  private void save(
      TaskOwner of,
      TaskRow began,
      TaskPlan among,
      TaskPart.Words said,
      Consumer<Throwable> refused) {
    var id = began.id();
    var keeper =
        new Rewriting.Keeper<TaskPart.Words>(
            progress -> kept(id, plan.whole(of, progress)),
            (version, words, progress) -> plan.change(id, version, words.task(), words.needs()));
    new Rewriting<>(window, changing(), keeper, TaskPart::merge, ending.apply(refused))
        .save(kept(id, among), said);
  }

  private static Rewriting.Kept<TaskPart.Words> kept(UUID id, TaskPlan among) {
    var task = among.require(id);
    return new Rewriting.Kept<>(
        task.version(),
        new TaskPart.Words(
            task.said(), among.needsOf(id), Objects.requireNonNullElse(task.assignee(), "")));
  }

  private void add(TaskOwner of, String title) {
    var shown = ending.apply(window.failures());
    window
        .tasks()
        .start(
            changing(),
            progress -> plan.add(of, NewTask.of(title)),
            added -> shown.saved(),
            shown::failed);
  }

  /** {@code refused} is run as well when a colleague was first. */
  private void act(TaskRow task, Consumer<TaskRow> verb, Runnable refused) {
    owner.get().ifPresent(of -> act(of, task, verb, refused));
  }

  private void act(TaskOwner of, TaskRow task, Consumer<TaskRow> verb, Runnable refused) {
    var seen =
        new SeenAct.Seen<TaskRow>(
            progress -> plan.whole(of, progress).require(task.id()), TaskRow::title);
    var shown = ending.apply(window.failures());
    new SeenAct<>(window, changing(), seen, verb, new Refusing(shown, refused)).on(task);
  }

  private static TaskTitle changing() {
    return TaskTitle.quiet(Messages.text("task.form"));
  }

  /** Puts back what a gesture moved, when nothing came of it. */
  private record Refusing(Rewriting.Ending shown, Runnable refused) implements Rewriting.Ending {
    @Override
    public void saved() {
      shown.saved();
    }

    @Override
    public void failed(Throwable failure) {
      refused.run();
      shown.failed(failure);
    }

    @Override
    public void putOff() {
      refused.run();
      shown.putOff();
    }
  }
}
