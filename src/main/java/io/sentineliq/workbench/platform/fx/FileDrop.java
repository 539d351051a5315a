package io.sentineliq.workbench.platform.fx;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Takes files that are dropped on the window.
 *
 * @param textKey says what will happen to them
 */
public record FileDrop(String textKey, Consumer<List<Path>> action) {}
