/**
 * Looks into content without writing any of it to disk: bytes at any place, text, pictures, mail.
 * Everything in it is hostile; every reader has a bound. May use evidence.vault, observable and
 * platform; no toolkit.
 */
@NullMarked
package io.sentineliq.workbench.evidence.preview;

import org.jspecify.annotations.NullMarked;
