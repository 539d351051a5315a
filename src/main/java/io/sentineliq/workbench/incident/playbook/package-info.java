/**
 * The shipped playbooks: what to do in an incident of a kind, phase by phase. Data only; may use
 * platform.
 */
@NullMarked
package io.sentineliq.workbench.incident.playbook;

import org.jspecify.annotations.NullMarked;
