package io.sentineliq.workbench.support;

import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.platform.change.ChangeFeed;
import io.sentineliq.workbench.platform.persistence.Datastore;
import io.sentineliq.workbench.platform.persistence.Watcher;
import io.sentineliq.workbench.platform.persistence.local.TestStores;
import io.sentineliq.workbench.platform.persistence.shared.SharedAddress;
import io.sentineliq.workbench.platform.persistence.shared.SharedDatastore;
import io.sentineliq.workbench.workspace.Membership;
import io.sentineliq.workbench.workspace.Memberships;
import io.sentineliq.workbench.workspace.WorkspaceRole;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A store with two workspaces: Alder, owned by ana, and Birch, owned by ben; on a server mia is a
 * member of Alder. Everything runs as these ordinary people, never as an administrator.
 */
public final class WorkspaceFixture implements AutoCloseable {

  /** The password of each of them. */
  public static final String PASSWORD = "alder-birch-cedar-7";

  private static final String WORKSTATION = "test desk";

  private final TestDatabase database;
  private final String serverDatabase;
  private final Path storeFolder;
  private final Deque<Runnable> open = new ArrayDeque<>();
  private final Set<String> tenantTables = new HashSet<>();
  private final WatchedDatastore anasStore;
  private @Nullable WorkspaceSession alder;
  private @Nullable WorkspaceSession birch;

  private WorkspaceFixture(TestDatabase database, Path folder) throws SQLException {
    this.database = database;
    this.storeFolder = folder.resolve("store");
    if (database == TestDatabase.H2) {
      serverDatabase = "";
      anasStore = watch(LocalFixture.create(folder));
    } else {
      serverDatabase = PostgresServer.of(database).newDatabase();
      populate();
      anasStore = watch(signIn("ana"));
    }
  }

  /** A fresh store; a local one lies in {@code folder}. */
  public static WorkspaceFixture open(TestDatabase database, Path folder) {
    try {
      return new WorkspaceFixture(database, folder);
    } catch (SQLException e) {
      throw new IllegalStateException("no store for the test", e);
    }
  }

  /** Which database this is. */
  public TestDatabase database() {
    return database;
  }

  /** Alder, opened by its owner; once, by the first who asks. */
  public synchronized WorkspaceSession alder() {
    var opened = alder == null ? session(anasStore, "alder") : alder;
    alder = opened;
    return opened;
  }

  /** Birch, opened by its owner; once, by the first who asks. */
  public synchronized WorkspaceSession birch() {
    var opened = birch == null ? session(bensStore(), "birch") : birch;
    birch = opened;
    return opened;
  }

  private Datastore bensStore() {
    return database == TestDatabase.H2 ? anasStore : watch(signIn("ben"));
  }

  /** The store as ana's session sees it, with its statements. */
  public WatchedDatastore anasStore() {
    return anasStore;
  }

  /** A further session of {@code login} in the workspace {@code slug} of a shared store. */
  public WorkspaceSession session(String login, String slug) {
    return session(watch(signIn(login)), slug);
  }

  /** Ana in Alder on a clock that is ahead by {@code time}. */
  public WorkspaceSession later(Duration time) {
    var clock = Clock.offset(Clock.systemUTC(), time);
    var membership = Memberships.in(anasStore, "alder");
    var session = new WorkspaceSession(anasStore, membership, WORKSTATION, clock, () -> {});
    open.push(session::close);
    return session;
  }

  /**
   * A session of a member of Alder: signed in on a server; in a local store, which has one person,
   * as if {@code userId} sat there.
   */
  public WorkspaceSession member(String login, UUID userId) {
    if (database != TestDatabase.H2) {
      return session(login, "alder");
    }
    var alder = Memberships.in(anasStore, "alder");
    return session(
        anasStore,
        new Membership(
            alder.workspaceId(),
            alder.workspaceSlug(),
            alder.workspaceName(),
            userId,
            login,
            "The " + login,
            WorkspaceRole.MEMBER,
            alder.workspaceSince()));
  }

  /** A server's store as {@code login} sees it; the caller closes it. */
  public Datastore store(String login) {
    return signIn(login);
  }

  /** Where {@code login} finds the store on a server. */
  public String address(String login) {
    return PostgresServer.of(database).url(serverDatabase) + "?user=" + login;
  }

  /** What psql would give {@code login}; on H2 the application's own user. */
  public Connection raw(String login) throws SQLException {
    var connection =
        database == TestDatabase.H2
            ? anasStore.dataSource().getConnection()
            : PostgresServer.of(database).connect(serverDatabase, login);
    connection.setAutoCommit(false);
    return connection;
  }

  /**
   * A connection that no policy hides anything from: the server's superuser, or the file's user.
   */
  public Connection everything() throws SQLException {
    if (database == TestDatabase.H2) {
      return raw("ana");
    }
    var connection = PostgresServer.of(database).superuser(serverDatabase);
    connection.setSchema("sentineliq");
    connection.setAutoCommit(false);
    return connection;
  }

  /**
   * A connection that neither rights nor triggers stop from writing, once {@link
   * #disarm(Connection)} was called: the server's superuser, or the administrator of the file.
   */
  public Connection tamperer() throws SQLException {
    return database == TestDatabase.H2 ? TestStores.administrator(storeFolder) : everything();
  }

  /** Takes every trigger out of the way of {@code tamperer}. */
  public void disarm(Connection tamperer) throws SQLException {
    try (var statement = tamperer.createStatement()) {
      if (database != TestDatabase.H2) {
        statement.execute("set session_replication_role = replica");
        return;
      }
      for (var trigger :
          List.of(
              "audit_log_append_only",
              "audit_log_leaf",
              "custody_log_append_only",
              "custody_log_leaf",
              "evidence_append_only",
              "imported_bag_append_only",
              "imported_file_append_only",
              "log_node_append_only",
              "log_node_parent",
              "signed_report_append_only",
              "trusted_time_append_only")) {
        statement.execute("drop trigger if exists " + trigger);
      }
    }
  }

  /** Lets {@code watcher} hear what happens on a server, on connections of {@code login}. */
  public ChangeFeed.Subscription watch(String login, Watcher watcher) {
    var store = signIn(login);
    open.push(store::close);
    return store.watch(watcher);
  }

  /** The tables that have a {@code workspace_id}. */
  public Set<String> tenantTables() {
    return tenantTables;
  }

  @Override
  public void close() {
    while (!open.isEmpty()) {
      open.pop().run();
    }
  }

  private void populate() {
    var administration = PostgresServer.of(database).administration(serverDatabase);
    for (var login : new String[] {"ana", "ben", "mia"}) {
      administration.addAnalyst(
          login, login + "@example.org", "The " + login, Optional.of(PASSWORD.toCharArray()));
    }
    administration.createWorkspace("Alder", "alder", "ana");
    administration.createWorkspace("Birch", "birch", "ben");
    administration.addMember("alder", "mia", "MEMBER");
  }

  private Datastore signIn(String login) {
    var address = SharedAddress.parse(PostgresServer.of(database).url(serverDatabase));
    return SharedDatastore.open(address, login, PASSWORD.toCharArray());
  }

  private WatchedDatastore watch(Datastore store) {
    open.push(store::close);
    if (tenantTables.isEmpty()) {
      tenantTables.addAll(readTenantTables(store));
    }
    return new WatchedDatastore(store, tenantTables);
  }

  private WorkspaceSession session(Datastore store, String slug) {
    return session(store, Memberships.in(store, slug));
  }

  private WorkspaceSession session(Datastore store, Membership membership) {
    var session = new WorkspaceSession(store, membership, WORKSTATION, Clock.systemUTC(), () -> {});
    open.push(session::close);
    return session;
  }

  private static Set<String> readTenantTables(Datastore store) {
    var sql =
        "select lower(table_name) from information_schema.columns"
            + " where lower(column_name) = 'workspace_id'";
    var tables = new HashSet<String>();
    try (var connection = store.dataSource().getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
    return tables;
  }
}
