/** A small house with the rooms of the product in which every class breaks one rule. */
package io.sentineliq.workbench.architecture.canary;
