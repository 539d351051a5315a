/** People: who they are and how they prove it. May use platform only; every feature may use it. */
@NullMarked
package io.sentineliq.workbench.account;

import org.jspecify.annotations.NullMarked;
