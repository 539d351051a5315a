/** What tests share: real databases, fixtures, twins of what runs in the background. */
@NullMarked
package io.sentineliq.workbench.support;

import org.jspecify.annotations.NullMarked;
