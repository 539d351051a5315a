/** Writes a report in a format. Pure functions; whatever stands in a field harms none of them. */
@NullMarked
package io.sentineliq.workbench.report.render;

import org.jspecify.annotations.NullMarked;
