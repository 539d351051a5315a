/**
 * Alerts: what a detection source said, how it came in and what was decided about it. May use
 * observables, audit, timeline, workspace and account; nothing that is built from alerts.
 */
@NullMarked
package io.sentineliq.workbench.alert;

import org.jspecify.annotations.NullMarked;
