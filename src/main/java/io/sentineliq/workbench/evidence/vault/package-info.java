/**
 * Where the bytes of evidence lie: taken in by one pass that copies, hashes and encrypts, given out
 * by one that decrypts and hashes again. Knows digests and sizes only, no exhibit. May use
 * platform.
 */
@NullMarked
package io.sentineliq.workbench.evidence.vault;

import org.jspecify.annotations.NullMarked;
