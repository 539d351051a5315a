package io.sentineliq.workbench.workspace;

import io.sentineliq.workbench.account.UserAccount;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** Reads of a workspace's members. */
public interface MemberQueries {

  /** The transaction they run in. */
  Session session();

  /** What the member {@code userId} is called; nothing for strangers and deactivated people. */
  @HQL(
      """
      select u.displayName from WorkspaceMember m join m.user u
      where u.id = :userId and u.active = true\
      """)
  Optional<String> nameOf(UUID userId);

  /** Everybody who can be given work, by name. */
  @HQL(
      """
      select new Colleague(u.id, u.username, u.displayName)
      from WorkspaceMember m join m.user u
      where u.active = true order by lower(u.displayName), u.id\
      """)
  List<Colleague> active();

  /** Who signs in as {@code login}; nothing for strangers. */
  @HQL("select u.id from WorkspaceMember m join m.user u where u.username = :login")
  Optional<UUID> idOf(String login);

  /** How often a workspace was changed. */
  @HQL("select w.version from Workspace w where w.id = :id")
  int versionOf(UUID id);

  /** The person of this store with an address in small letters, whatever workspace they are in. */
  @HQL("from UserAccount u where lower(u.email) = :email")
  Optional<UserAccount> withEmail(String email);

  /** Everybody who is not of {@code role}, by name; no deactivated people. */
  @HQL(
      """
      select u.id from WorkspaceMember m join m.user u
      where u.active = true and m.role <> :role
      order by u.displayName, u.id\
      """)
  List<UUID> othersThan(WorkspaceRole role);

  /** What the member {@code userId} may do; nothing for strangers. */
  @HQL("select m.role from WorkspaceMember m join m.user u where u.id = :userId")
  Optional<WorkspaceRole> roleOf(UUID userId);
}
