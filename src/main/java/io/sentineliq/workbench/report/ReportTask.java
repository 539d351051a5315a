package io.sentineliq.workbench.report;

import io.sentineliq.workbench.task.TaskStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A task as a report lists it. */
public record ReportTask(
    String title, TaskStatus status, @Nullable String assignee, @Nullable Instant completedAt) {}
