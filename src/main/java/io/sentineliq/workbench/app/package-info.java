/**
 * The composition root: what is made when the program starts and when a workspace opens, read from
 * top to bottom. May use everything; nothing uses it but the entry points.
 */
@NullMarked
package io.sentineliq.workbench.app;

import org.jspecify.annotations.NullMarked;
