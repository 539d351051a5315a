/**
 * The first page of an open workspace: what can be begun and where the data lives. Shows the offers
 * of the features. Lives as long as the open workspace.
 */
@NullMarked
package io.sentineliq.workbench.shell.home;

import org.jspecify.annotations.NullMarked;
