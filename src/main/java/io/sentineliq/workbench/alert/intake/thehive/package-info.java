/** Alerts of TheHive, read into alerts. */
@NullMarked
package io.sentineliq.workbench.alert.intake.thehive;

import org.jspecify.annotations.NullMarked;
