/**
 * The alert screens: inbox, detail, import. May use alerts and the toolkit helpers of the platform;
 * never persistence. View models live as long as their view.
 */
@NullMarked
package io.sentineliq.workbench.alert.ui;

import org.jspecify.annotations.NullMarked;
