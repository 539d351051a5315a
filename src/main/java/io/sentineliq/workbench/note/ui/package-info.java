/**
 * Long texts on screen: an editor with a preview, its revisions, what two people wrote at once, and
 * notes. May use note, timeline and the toolkit helpers of the platform.
 */
@NullMarked
package io.sentineliq.workbench.note.ui;

import org.jspecify.annotations.NullMarked;
