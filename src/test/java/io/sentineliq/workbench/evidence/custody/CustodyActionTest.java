package io.sentineliq.workbench.evidence.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CustodyActionTest {

  /** Every pair of a state and an act: where it leads, or a dash where it is not possible. */
  private static final String TABLE =
      """
      NONE: COLLECTED>COLLECTED IMPORTED>IN_CUSTODY
      COLLECTED: TRANSFER_OFFERED>IN_TRANSIT CHECKED_OUT>CHECKED_OUT ACCESSED> ANALYZED> VERIFIED> VERIFICATION_FAILED> COPIED> EXPORTED> SEALED> SEAL_BROKEN> STORED>IN_CUSTODY QUARANTINED> PRESERVED> HOLD_RELEASED> RETURNED_TO_OWNER>RETURNED_TO_OWNER HANDED_OVER>HANDED_OVER DISPOSED>DISPOSED CORRECTED>
      IN_CUSTODY: TRANSFER_OFFERED>IN_TRANSIT CHECKED_OUT>CHECKED_OUT ACCESSED> ANALYZED> VERIFIED> VERIFICATION_FAILED> COPIED> EXPORTED> SEALED> SEAL_BROKEN> STORED> QUARANTINED> PRESERVED> HOLD_RELEASED> RETURNED_TO_OWNER>RETURNED_TO_OWNER HANDED_OVER>HANDED_OVER DISPOSED>DISPOSED CORRECTED>
      CHECKED_OUT: CHECKED_IN>IN_CUSTODY ACCESSED> ANALYZED> VERIFIED> VERIFICATION_FAILED> COPIED> EXPORTED> SEALED> SEAL_BROKEN> QUARANTINED> PRESERVED> HOLD_RELEASED> CORRECTED>
      IN_TRANSIT: TRANSFERRED>IN_CUSTODY TRANSFER_REFUSED>IN_CUSTODY VERIFIED> VERIFICATION_FAILED> QUARANTINED> PRESERVED> HOLD_RELEASED> CORRECTED>
      RETURNED_TO_OWNER: CORRECTED>
      HANDED_OVER: CORRECTED>
      DISPOSED: CORRECTED>
      """;

  @Test
  void everyPairOfStateAndActIsDecided() {
    assertThat(
            Arrays.stream(CustodyState.values())
                .map(state -> state + ": " + line(state) + "\n")
                .collect(Collectors.joining()))
        .isEqualTo(TABLE);
  }

  private static String line(CustodyState state) {
    return Arrays.stream(CustodyAction.values())
        .filter(action -> action.isAllowedIn(state))
        .map(
            action ->
                action
                    + ">"
                    + (action.after(state) == state && state != CustodyState.NONE
                        ? ""
                        : action.after(state)))
        .collect(Collectors.joining(" "));
  }
}
