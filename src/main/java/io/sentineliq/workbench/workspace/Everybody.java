package io.sentineliq.workbench.workspace;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who belongs to a workspace and who may soon.
 *
 * @param me whoever asks
 * @param people by name
 * @param invitations for those who run the workspace; empty for others
 */
public record Everybody(
    UUID me,
    List<PersonRow> people,
    List<InvitationRow> invitations,
    Optional<OwnershipOffer> offer) {

  /** Keeps copies. */
  public Everybody {
    people = List.copyOf(people);
    invitations = List.copyOf(invitations);
  }

  /** What whoever asks may do. */
  public WorkspaceRole role() {
    return people.stream()
        .filter(person -> person.id().equals(me))
        .map(PersonRow::role)
        .findFirst()
        .orElse(WorkspaceRole.MEMBER);
  }
}
