/**
 * The sample investigation: an invented intrusion at an invented company, told by the alerts of the
 * products that saw it, among two weeks of ordinary noise. Every name ends in a reserved domain,
 * every public address is a documentation address. Reads and writes across features; only the
 * composition root knows it.
 */
@NullMarked
package io.sentineliq.workbench.sample;

import org.jspecify.annotations.NullMarked;
