package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.evidence.custody.ChainFault;
import io.sentineliq.workbench.evidence.custody.CustodyStanding;
import io.sentineliq.workbench.evidence.custody.ItemRecord;
import java.util.List;
import java.util.Optional;

/**
 * One exhibit in full.
 *
 * @param record everything that was said of it when it was collected
 * @param standing what its chain amounts to, as the store keeps it
 * @param custody its whole chain, oldest first
 * @param fault the first bad entry of the chain, if any; entries after it are shown and not
 *     believed
 * @param copies what was made from it
 */
public record ExhibitDetails(
    ExhibitRow row,
    ItemRecord record,
    CustodyStanding standing,
    List<CustodyEntryRow> custody,
    Optional<ChainFault> fault,
    Optional<ExhibitRow> parent,
    List<ExhibitRow> copies,
    List<String> tags,
    List<ExhibitObservable> observables) {}
