/**
 * The case screen: the list of cases and one case in tabs. May use cases, incidents, alerts, tasks
 * and the toolkit helpers of the platform; never persistence.
 */
@NullMarked
package io.sentineliq.workbench.casefile.ui;

import org.jspecify.annotations.NullMarked;
