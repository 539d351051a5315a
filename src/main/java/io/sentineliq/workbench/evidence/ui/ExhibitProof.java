package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.ledger.SignedNote;
import java.time.Instant;

/**
 * That an entry of a chain stands in the workspace's ledger.
 *
 * @param leaf its place, from 0
 * @param size entries of the ledger
 * @param hashes of the inclusion proof
 * @param holds whether the proof leads from the entry's own text to the checkpoint's root
 * @param checkpoint of the ledger as it was when this was read, signed by this computer
 */
public record ExhibitProof(
    long leaf, long size, int hashes, boolean holds, SignedNote checkpoint, Instant at) {}
