package io.sentineliq.workbench.app.tour;

import java.util.List;

/** What an investigator wrote about the sample. */
final class TourTexts {

  static final String SUMMARY =
      """
      A mail with a macro document, sent from the look-alike domain `alder1ume.test`, reached
      fourteen mailboxes. One reader opened it; a loader ran on **WS-ALD-0198** and called home
      until the computer was isolated.
      """;

  static final String FIRST_FINDINGS =
      """
      ## How they got in

      Message **INV-8841** came from `accounts@alder1ume.test`.
      """;

  static final String FINDINGS =
      """
      ## How they got in

      Message **INV-8841** came from `accounts@alder1ume.test`, a look-alike of our own domain
      (T1566.001). SPF passed for the look-alike.

      ## What ran

      - `WINWORD.EXE` started `wscript.exe`, which ran an encoded command (T1059.001)
      - a scheduled task keeps it there (T1053.005)
      - HTTPS beacon to `203.0.113.77` every 60 s (T1071.001)

      ## Hosts

      | Host | First seen | State |
      |---|---|---|
      | WS-ALD-0198 | day 1, 08:14 | isolated |
      | WS-ALD-0231 | day 4, 11:52 | open |

      > The same loader was on a second workstation; see the note on hashes.
      """;

  static final String RECOMMENDATIONS =
      """
      1. Block macros in documents from the internet on all workstations.
      2. Reset the passwords of everybody who opened the mail.
      3. Register the three most likely look-alikes of `alderlume.example`.
      """;

  static final List<String> NOTES =
      List.of(
          """
          ### Hashes

          Both loaders are the same file; the second one has another name.
          """,
          """
          ### Call with the mail provider

          They keep the logs for *30 days*. Ticket 88-1204, asked for the full headers.
          """);

  private TourTexts() {}
}
