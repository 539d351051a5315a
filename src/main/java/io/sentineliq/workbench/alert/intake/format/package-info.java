/**
 * What the formats of alerts have in common: recognising a file, reading JSON from strangers,
 * times, and keeping what has no column. Knows no format and no store.
 */
@NullMarked
package io.sentineliq.workbench.alert.intake.format;

import org.jspecify.annotations.NullMarked;
