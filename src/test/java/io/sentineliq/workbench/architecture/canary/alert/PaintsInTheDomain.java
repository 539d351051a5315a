package io.sentineliq.workbench.architecture.canary.alert;

import javafx.scene.control.Label;

record PaintsInTheDomain(Label label) {}
