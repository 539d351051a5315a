package io.sentineliq.workbench.task.ui;

import io.sentineliq.workbench.platform.fx.Rewriting;
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
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What can be done with the tasks of the record that is shown. */
public final class TaskDesk {

  private final WorkPlan plan;
  private final Window window;
  private final Supplier<Optional<TaskOwner>> owner;
  private final BiConsumer<Runnable, Runnable> acts;
  private final Rewriting.Ending ending;

  /**
   * Tasks of {@code owner}.
   *
   * @param acts runs a change in the background and shows what became of the record; its second
   *     argument is run when the change was refused
   * @param ending shows what became of the record after words were saved
   */
  public TaskDesk(
      WorkPlan plan,
      Window window,
      Supplier<Optional<TaskOwner>> owner,
      BiConsumer<Runnable, Runnable> acts,
      Rewriting.Ending ending) {
    this.plan = plan;
    this.window = window;
    this.owner = owner;
    this.acts = acts;
    this.ending = ending;
  }

  InstantSource clock() {
    return window.clock();
  }

  void move(TaskRow task, TaskStatus next) {
    if (next != task.status()) {
      act(() -> plan.move(task.id(), task.version(), next));
    }
  }

  void plan(TaskRow task, @Nullable Instant start, @Nullable Instant due, Runnable refused) {
    acts.accept(() -> plan.plan(task.id(), task.version(), start, due), refused);
  }

  void step(TaskRow task, int step) {
    act(() -> plan.step(task.id(), task.version(), step));
  }

  void add(String title) {
    owner.get().ifPresent(one -> act(() -> plan.add(one, NewTask.of(title))));
  }

  /** Asks what the task is to say; who can do it is read first. */
  void edit(TaskRow task, TaskPlan among) {
    window
        .tasks()
        .start(
            TaskTitle.quiet(Messages.text("list.reading")),
            plan::colleagues,
            people ->
                window
                    .dialogs()
                    .fill(new TaskForm(task, among, people))
                    .ifPresent(said -> owner.get().ifPresent(of -> save(of, task, among, said))),
            window.failures());
  }

  private void save(TaskOwner of, TaskRow began, TaskPlan among, TaskPart.Words said) {
    var id = began.id();
    var keeper =
        new Rewriting.Keeper<TaskPart.Words>(
            progress -> kept(id, plan.whole(of, progress)),
            (version, words, progress) -> plan.change(id, version, words.task(), words.needs()));
    var title = TaskTitle.quiet(Messages.text("task.form"));
    new Rewriting<>(window, title, keeper, TaskPart::merge, ending).save(kept(id, among), said);
  }

  private static Rewriting.Kept<TaskPart.Words> kept(UUID id, TaskPlan among) {
    var task = among.require(id);
    return new Rewriting.Kept<>(
        task.version(),
        new TaskPart.Words(
            task.said(), among.needsOf(id), Objects.requireNonNullElse(task.assignee(), "")));
  }

  private void act(Runnable change) {
    acts.accept(change, () -> {});
  }
}
