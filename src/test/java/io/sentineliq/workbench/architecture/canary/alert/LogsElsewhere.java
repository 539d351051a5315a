package io.sentineliq.workbench.architecture.canary.alert;

import java.util.logging.Logger;

record LogsElsewhere(Logger logger) {}
