/**
 * The only toolkit helpers: loading views, lists, cells, dialogs, commands and the theme. May use
 * the rest of {@code platform}; knows no feature. Whatever has {@code Model} in its name runs
 * without a stage.
 */
@NullMarked
package io.sentineliq.workbench.platform.fx;

import org.jspecify.annotations.NullMarked;
