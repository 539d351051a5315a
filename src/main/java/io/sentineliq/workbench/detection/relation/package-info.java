/**
 * What ties detections to one another and to observables: found when they arrive, in their
 * transaction. May use the texts and lookalikes of detections, and observables.
 */
@NullMarked
package io.sentineliq.workbench.detection.relation;

import org.jspecify.annotations.NullMarked;
