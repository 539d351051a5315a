package io.sentineliq.workbench.workspace;

import java.util.Optional;

/** How a workspace looks to those who work in it. */
public record WorkspaceFace(
    String name, Optional<Logo> logo, Optional<HexColour> primary, Optional<HexColour> secondary) {}
