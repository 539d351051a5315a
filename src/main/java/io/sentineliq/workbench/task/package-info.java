/**
 * Tasks of incidents and cases: what is to be done, by whom, until when and after what. Knows its
 * owners by their ids only. May use workspace, account, audit and platform.
 */
@NullMarked
package io.sentineliq.workbench.task;

import org.jspecify.annotations.NullMarked;
