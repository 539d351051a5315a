package io.sentineliq.workbench.architecture.canary.alert.ui;

import javafx.scene.control.Label;

record WidgetViewModel(Label label) {}
