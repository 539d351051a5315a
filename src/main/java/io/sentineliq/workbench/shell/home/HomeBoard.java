package io.sentineliq.workbench.shell.home;

import io.sentineliq.workbench.platform.fx.View;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;

/**
 * What the first page says of a workspace in which there is work.
 *
 * @param view makes it
 * @param work whether there is
 * @param known whether that has been read; until then the page shows neither this nor how to begin
 */
public record HomeBoard(
    Supplier<View<?>> view, ObservableBooleanValue work, ObservableBooleanValue known) {}
