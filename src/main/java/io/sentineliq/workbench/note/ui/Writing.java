package io.sentineliq.workbench.note.ui;

import io.sentineliq.workbench.note.LongTexts;
import io.sentineliq.workbench.note.Notes;
import io.sentineliq.workbench.note.draft.Drafts;
import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.task.Tasks;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * What every editor of an open workspace works with.
 *
 * @param me who works here
 * @param userInterface runs things on the thread of the user interface
 * @param failures told of what goes wrong
 * @param harmless writes a text so that nothing in it can become a link
 */
public record Writing(
    LongTexts texts,
    Notes notes,
    UUID me,
    Drafts drafts,
    Tasks tasks,
    ChangePulse changes,
    Executor userInterface,
    Consumer<Throwable> failures,
    UnaryOperator<String> harmless) {}
