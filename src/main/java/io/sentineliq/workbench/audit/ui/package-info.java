/**
 * The audit screen: every entry, newest first, with what it changed and the text that stands for
 * it. May use audit and the toolkit helpers of the platform; never persistence.
 */
@NullMarked
package io.sentineliq.workbench.audit.ui;

import org.jspecify.annotations.NullMarked;
