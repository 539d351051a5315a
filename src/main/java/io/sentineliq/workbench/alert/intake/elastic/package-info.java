/** Alerts of Elastic Security, read into alerts. */
@NullMarked
package io.sentineliq.workbench.alert.intake.elastic;

import org.jspecify.annotations.NullMarked;
