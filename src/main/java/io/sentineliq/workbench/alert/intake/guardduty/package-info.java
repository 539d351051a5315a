/** AWS GuardDuty findings, read into alerts. */
@NullMarked
package io.sentineliq.workbench.alert.intake.guardduty;

import org.jspecify.annotations.NullMarked;
