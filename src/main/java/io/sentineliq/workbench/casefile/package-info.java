/**
 * Cases: what is investigated, by whom, and how it ended. May use incidents, alerts, tasks and the
 * foundations; nothing that is built from cases.
 */
@NullMarked
package io.sentineliq.workbench.casefile;

import org.jspecify.annotations.NullMarked;
