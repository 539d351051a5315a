/**
 * A local store: a folder with an H2 database, encrypted or not, opened by one program at a time.
 * It is created, opened, upgraded after a verified backup, and refused with a sentence when it is
 * locked, newer, damaged or not ours to read. May use the platform's security, problems and
 * migrations; knows no feature.
 */
@NullMarked
package io.sentineliq.workbench.platform.persistence.local;

import org.jspecify.annotations.NullMarked;
