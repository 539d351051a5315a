/**
 * Walks through every screen of the program with the sample in it and takes a picture of each,
 * without a display. A feature that brings a screen adds its stop to {@code Stops}.
 */
@NullMarked
package io.sentineliq.workbench.app.tour;

import org.jspecify.annotations.NullMarked;
