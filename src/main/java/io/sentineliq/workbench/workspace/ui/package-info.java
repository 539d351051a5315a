/**
 * The people and the settings of the open workspace, and the ways to others. Lives as long as the
 * open workspace; may use workspace and the platform.
 */
@NullMarked
package io.sentineliq.workbench.workspace.ui;

import org.jspecify.annotations.NullMarked;
