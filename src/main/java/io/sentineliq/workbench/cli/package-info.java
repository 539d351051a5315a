/**
 * The program without a window: commands over the same services, for scripts and for servers. With
 * {@code --json} standard output carries JSON and nothing else; sentences go to standard error. May
 * use every feature, no screen; nothing uses it but the entry point.
 */
@NullMarked
package io.sentineliq.workbench.cli;

import org.jspecify.annotations.NullMarked;
