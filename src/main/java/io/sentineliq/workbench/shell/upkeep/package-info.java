/**
 * Care of the store and of this computer: backup, restore, self-check. One workspace session long;
 * may use the platform only.
 */
@NullMarked
package io.sentineliq.workbench.shell.upkeep;

import org.jspecify.annotations.NullMarked;
