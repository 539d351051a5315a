package io.sentineliq.workbench.task.ui;

import io.sentineliq.workbench.platform.fx.Merge;
import io.sentineliq.workbench.platform.fx.SetMerge;
import io.sentineliq.workbench.platform.fx.TwoEdits;
import io.sentineliq.workbench.platform.text.Times;
import io.sentineliq.workbench.task.NewTask;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a task says of itself, part by part. */
enum TaskPart implements TwoEdits.Part<TaskPart.Words> {
  TITLE("task.form.title", NewTask::title),
  DESCRIPTION("task.form.description", NewTask::description),
  OUTPUT("task.form.output", NewTask::expectedOutput),
  ASSIGNEE("task.form.assignee", NewTask::assigneeId),
  PRIORITY("task.form.priority", NewTask::priority),
  START("task.form.start", NewTask::startAt),
  DUE("task.form.due", NewTask::dueAt),
  ESTIMATED("task.form.estimated", NewTask::estimatedMinutes),
  ACTUAL("task.form.actual", NewTask::actualMinutes),
  GROUP("task.form.group", NewTask::group);

  private final String key;
  private final Function<NewTask, @Nullable Object> value;

  TaskPart(String key, Function<NewTask, @Nullable Object> value) {
    this.key = key;
    this.value = value;
  }

  /**
   * What a task says of itself.
   *
   * @param needs the tasks that it waits for
   * @param person who does it, by name; empty for nobody
   */
  record Words(NewTask task, Set<UUID> needs, String person) {}

  /** Brings two edits of one task together; what either waits for is waited for. */
  static Merge<Words> merge(Words base, Words mine, Words theirs) {
    return new TwoEdits<>(base, mine, theirs, TaskPart.class, TaskPart::settled);
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public @Nullable Object value(Words words) {
    return value.apply(words.task);
  }

  @Override
  public String shown(Words words) {
    return switch (this) {
      case ASSIGNEE -> words.person;
      case START, DUE ->
          value(words) instanceof Instant at ? Times.minute(at, ZoneId.systemDefault()) : "";
      case ESTIMATED, ACTUAL -> Hours.text((Integer) value(words));
      default -> TwoEdits.Part.super.shown(words);
    };
  }

  @Override
  public boolean canJoin() {
    return this == DESCRIPTION;
  }

  private static Words settled(TwoEdits.Chosen<Words, TaskPart> chosen) {
    var edits = chosen.edits();
    var needs =
        new SetMerge<>(edits.base().needs, edits.mine().needs, edits.theirs().needs)
            .settled(List.of());
    var description = chosen.text(DESCRIPTION, words -> words.task.description());
    return new Words(
        new NewTask(
            chosen.of(TITLE).task.title(),
            description == null ? null : TaskForm.description(description),
            chosen.of(OUTPUT).task.expectedOutput(),
            chosen.of(PRIORITY).task.priority(),
            chosen.of(GROUP).task.group(),
            chosen.of(START).task.startAt(),
            chosen.of(DUE).task.dueAt(),
            chosen.of(ESTIMATED).task.estimatedMinutes(),
            chosen.of(ACTUAL).task.actualMinutes(),
            chosen.of(ASSIGNEE).task.assigneeId()),
        needs,
        chosen.of(ASSIGNEE).person);
  }
}
