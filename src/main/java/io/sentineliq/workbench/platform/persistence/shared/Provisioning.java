package io.sentineliq.workbench.platform.persistence.shared;

import io.sentineliq.workbench.platform.persistence.Migrations;
import io.sentineliq.workbench.platform.problem.Problem;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * What a database administrator does to a shared store: make it, upgrade it, let people in and out.
 * Run with the administrator's own login; everything belongs to {@code sentineliq_owner}, who
 * cannot log in. Each act can be repeated without harm, and each can be shown instead of done: the
 * SQL is the same.
 */
public final class Provisioning {

  private final SharedAddress address;
  private final String login;
  private final DataSource administrator;
  private final ServerActs acts;

  /** Acts on the server of {@code address} as {@code login}. */
  public Provisioning(SharedAddress address, String login, char[] password) {
    this.address = address;
    this.login = login;
    this.administrator = address.dataSource(login, String.valueOf(password));
    this.acts = new ActsOnServer(address, login, administrator);
  }

  private Provisioning(Provisioning real, Consumer<String> paper) {
    this.address = real.address;
    this.login = real.login;
    this.administrator = real.administrator;
    this.acts = new ActsOnPaper(administrator, paper);
  }

  /** The same acts, written to {@code paper} as SQL for psql and not done. */
  public Provisioning shownOn(Consumer<String> paper) {
    return new Provisioning(this, paper);
  }

  /** Roles, schema, rights and every migration. */
  public void initialise() {
    acts.run(ServerScript.of("prepare"));
    acts.migrate();
    acts.run(ServerScript.of("finish"));
  }

  /**
   * Every migration that a prepared database lacks.
   *
   * @return the schema's version before
   */
  public String upgrade() {
    var before =
        status().schema().orElseThrow(() -> SharedErrors.notPrepared(address).asException());
    if (Migrations.Standing.of(before).order() == Migrations.Order.NEWER) {
      throw new Problem.StoreIsNewer(address.name(), before, Migrations.LATEST).asException();
    }
    initialise();
    return before;
  }

  /**
   * A person with a login of their own.
   *
   * @param password empty when the server knows the person by LDAP, Kerberos or a certificate
   */
  public void addAnalyst(
      String person, String email, String displayName, Optional<char[]> password) {
    acts.run(
        ServerScript.of(
            "add-analyst", Map.of("login", person, "email", email, "name", displayName)));
    password.ifPresent(letters -> acts.setPassword(person, letters));
  }

  /** Ends the work of the person with the login {@code person}, at once. */
  public void removeAnalyst(String person) {
    acts.run(ServerScript.of("remove-analyst", Map.of("login", person)));
  }

  /** Asks no codes of the person with the login {@code person} until they add a factor again. */
  public void resetSecondFactor(String person) {
    acts.run(ServerScript.of("reset-second-factor", Map.of("login", person)));
  }

  /** A workspace owned by the person with the login {@code owner}. */
  public void createWorkspace(String name, String slug, String owner) {
    acts.run(ServerScript.of("add-workspace", Map.of("name", name, "slug", slug, "owner", owner)));
  }

  /** Lets the person with the login {@code member} into a workspace, or changes their role. */
  public void addMember(String slug, String member, String role) {
    acts.run(
        ServerScript.of("add-member", Map.of("workspace", slug, "login", member, "role", role)));
  }

  /**
   * How many bytes of exhibits the workspace {@code slug} may hold.
   *
   * @param bytes empty for no limit
   */
  public void setQuota(String slug, OptionalLong bytes) {
    var number = bytes.isPresent() ? Long.toString(bytes.getAsLong()) : "";
    acts.run(ServerScript.of("set-quota", Map.of("workspace", slug, "bytes", number)));
  }

  /** Removes the workspace {@code slug}, deleted more than thirty days ago; a tombstone stays. */
  public void purgeWorkspace(String slug) {
    acts.run(ServerScript.of("purge-workspace", Map.of("workspace", slug)));
  }

  /** How the server stands. */
  public ServerStatus status() {
    return read(ServerStatus::read);
  }

  /** Whether the server keeps what a shared store promises. */
  public ServerReport check() {
    return read(ServerReport::read);
  }

  private <T> T read(ServerStatus.Reading<T> reading) {
    try (var connection = administrator.getConnection()) {
      return reading.of(connection);
    } catch (SQLException e) {
      throw SharedErrors.onAdministration(address, login, e);
    }
  }
}
