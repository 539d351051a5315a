/**
 * Observables: addresses, names, digests and other traces that tie records together. One canonical
 * key stands for all ways to write a value; what is shown is defanged. May use the foundations;
 * alerts, incidents, cases and detections may use it.
 */
@NullMarked
package io.sentineliq.workbench.observable;

import org.jspecify.annotations.NullMarked;
