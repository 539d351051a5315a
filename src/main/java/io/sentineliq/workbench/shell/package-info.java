/**
 * The window: rail, command palette, status bar, dropped files, tasks that run. Shows what features
 * bring and knows what none of them is about. Lives as long as the open workspace.
 */
@NullMarked
package io.sentineliq.workbench.shell;

import org.jspecify.annotations.NullMarked;
