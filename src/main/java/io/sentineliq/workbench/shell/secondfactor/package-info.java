/**
 * The second factor of whoever works here: adding it, its backup codes, ending it. One workspace
 * session long; may use the platform only.
 */
@NullMarked
package io.sentineliq.workbench.shell.secondfactor;

import org.jspecify.annotations.NullMarked;
