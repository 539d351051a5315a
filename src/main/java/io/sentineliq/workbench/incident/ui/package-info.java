/**
 * The incident screen: the list by urgency and one incident with its phases, tasks and timeline.
 * May use incidents, alerts and the toolkit helpers of the platform; never persistence.
 */
@NullMarked
package io.sentineliq.workbench.incident.ui;

import org.jspecify.annotations.NullMarked;
