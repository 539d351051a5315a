/**
 * Acts that can be taken back, kept with the state before. May use platform only; every feature may
 * use it.
 */
@NullMarked
package io.sentineliq.workbench.undo;

import org.jspecify.annotations.NullMarked;
