/**
 * The screen of infringements: list and board, one infringement with its takedowns. May use
 * infringements, detections and the toolkit helpers of the platform; never persistence.
 */
@NullMarked
package io.sentineliq.workbench.infringement.ui;

import org.jspecify.annotations.NullMarked;
