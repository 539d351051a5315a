package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.task.Tasks;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Consumer;

/**
 * What the window of an open workspace gives to the features in it.
 *
 * @param tasks runs things in the background
 * @param shortcuts who does what on which key
 * @param memory what views looked like
 * @param dialogs questions and file choosers
 * @param notices shows a sentence across the window
 * @param failures shows whatever went wrong
 * @param navigator opens the place with this id
 * @param shower shows a file or folder with the system's own program
 */
public record Window(
    Tasks tasks,
    Shortcuts shortcuts,
    ViewMemory memory,
    Dialogs dialogs,
    Consumer<Notice> notices,
    Consumer<Throwable> failures,
    Consumer<String> navigator,
    Consumer<Path> shower,
    InstantSource clock) {}
