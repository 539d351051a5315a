/**
 * Incidents: what alerts grew into, driven through its phases against the clock. May use alerts,
 * tasks and the foundations; nothing that is built from incidents.
 */
@NullMarked
package io.sentineliq.workbench.incident;

import org.jspecify.annotations.NullMarked;
