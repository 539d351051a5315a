/**
 * The tasks of a record as a list. May use tasks and the toolkit helpers of the platform; never
 * persistence.
 */
@NullMarked
package io.sentineliq.workbench.task.ui;

import org.jspecify.annotations.NullMarked;
