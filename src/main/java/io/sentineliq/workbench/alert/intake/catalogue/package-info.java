/** The list of all formats: the only place that knows each of them. */
@NullMarked
package io.sentineliq.workbench.alert.intake.catalogue;

import org.jspecify.annotations.NullMarked;
