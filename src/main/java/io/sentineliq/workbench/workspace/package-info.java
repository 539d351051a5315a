/** Tenants and who belongs to them. May use account and platform; every feature may use it. */
@NullMarked
package io.sentineliq.workbench.workspace;

import org.jspecify.annotations.NullMarked;
