/**
 * Reports: what a case says, told to an audience. Reads across features; nobody depends on it but
 * the command line and the composition root.
 */
@NullMarked
package io.sentineliq.workbench.report;

import org.jspecify.annotations.NullMarked;
