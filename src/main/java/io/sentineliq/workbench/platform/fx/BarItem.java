package io.sentineliq.workbench.platform.fx;

/**
 * Something in the bar at the top.
 *
 * @param button stands in the bar
 * @param panel lies over the window and hides itself while it is not wanted
 */
public record BarItem(View<?> button, View<?> panel) {}
