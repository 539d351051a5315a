package io.sentineliq.workbench.architecture.canary.alert;

import java.io.ObjectInputStream;

record ReadsSerializedObjects(ObjectInputStream stream) {}
