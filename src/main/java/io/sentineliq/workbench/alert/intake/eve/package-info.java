/** Suricata's EVE log as alerts: what each field of its records means here. Knows no store. */
@NullMarked
package io.sentineliq.workbench.alert.intake.eve;

import org.jspecify.annotations.NullMarked;
