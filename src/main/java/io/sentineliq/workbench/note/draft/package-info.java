/**
 * What is being typed, kept on disk until it is saved: a crash costs a moment, not a text. Lives as
 * long as an open store; may use platform.
 */
@NullMarked
package io.sentineliq.workbench.note.draft;

import org.jspecify.annotations.NullMarked;
