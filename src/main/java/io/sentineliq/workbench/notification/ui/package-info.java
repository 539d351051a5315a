/**
 * The bell and the page of wishes. May use notification and the toolkit helpers of the platform;
 * never persistence. Lives as long as the open workspace.
 */
@NullMarked
package io.sentineliq.workbench.notification.ui;

import org.jspecify.annotations.NullMarked;
