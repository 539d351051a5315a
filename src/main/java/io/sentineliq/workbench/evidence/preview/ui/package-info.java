/**
 * The window that looks into an exhibit: bytes, text, a picture, a message. May use
 * evidence.preview, the vault's content and the toolkit helpers of the platform; never persistence.
 */
@NullMarked
package io.sentineliq.workbench.evidence.preview.ui;

import org.jspecify.annotations.NullMarked;
