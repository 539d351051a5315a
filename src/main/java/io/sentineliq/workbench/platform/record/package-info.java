/**
 * Cutting files into records with their exact bytes, in memory that does not depend on what the
 * file holds. Knows no format beyond how its records are laid out, and no store.
 */
@NullMarked
package io.sentineliq.workbench.platform.record;

import org.jspecify.annotations.NullMarked;
