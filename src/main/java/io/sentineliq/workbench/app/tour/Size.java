package io.sentineliq.workbench.app.tour;

/** How large the window of a tour is, in pixels. */
public record Size(int width, int height) {}
