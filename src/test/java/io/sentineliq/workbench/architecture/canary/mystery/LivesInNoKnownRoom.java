package io.sentineliq.workbench.architecture.canary.mystery;

record LivesInNoKnownRoom() {}
