/** Triggers of the local store; named by its migrations. Called by H2 only. */
@NullMarked
package io.sentineliq.workbench.platform.persistence.h2;

import org.jspecify.annotations.NullMarked;
