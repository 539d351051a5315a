/**
 * Trusted time over a digest (RFC 3161): requests written to files, answers read from files and
 * judged without a network. Knows digests only, no exhibit and no bag. May use platform.
 */
@NullMarked
package io.sentineliq.workbench.evidence.timestamp;

import org.jspecify.annotations.NullMarked;
