/**
 * The settings of an open workspace, page by page; features bring pages of their own. Lives as long
 * as the open workspace.
 */
@NullMarked
package io.sentineliq.workbench.shell.settings;

import org.jspecify.annotations.NullMarked;
