/**
 * What belongs together across records: where techniques were seen, and the graph of a case. Reads
 * over every feature; nobody depends on it but the composition root.
 */
@NullMarked
package io.sentineliq.workbench.correlation;

import org.jspecify.annotations.NullMarked;
