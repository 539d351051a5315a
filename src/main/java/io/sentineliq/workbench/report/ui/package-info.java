/** The report of a case as a tab: looked at page by page, then saved for an audience. */
@NullMarked
package io.sentineliq.workbench.report.ui;

import org.jspecify.annotations.NullMarked;
