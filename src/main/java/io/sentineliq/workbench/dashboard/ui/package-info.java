/** The first page's numbers on screen, each of which opens the rows behind it. */
@NullMarked
package io.sentineliq.workbench.dashboard.ui;

import org.jspecify.annotations.NullMarked;
