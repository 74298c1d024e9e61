package hanki.audit;

import hanki.audit.chain.ChainedEntry;
import hanki.audit.chain.SignedHead;
import hanki.audit.chain.TrailLines;
import hanki.identity.CurrentOfficer;
import hanki.identity.RestrictableRecords;
import hanki.platform.Database;
import hanki.platform.clock.BusinessClock;
import hanki.platform.crypto.Sealing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.query.Page;

/** A database with a trail of its own, its key and its signed heads in a folder of its own. */
public class TrailDatabase {

  private final SessionFactory factory;
  private final Path folder = newFolder();
  private final AuditKeys keys = new AuditKeys(folder.resolve("audit.key"));
  private final Sealing sealing = new Sealing(folder);
  private final BusinessClock clock = new BusinessClock();

  TrailDatabase() {
    this(Database.fresh());
  }

  public TrailDatabase(SessionFactory factory) {
    this.factory = factory;
  }

  private static Path newFolder() {
    try {
      return Files.createTempDirectory("hanki-trail");
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  public SessionFactory factory() {
    return factory;
  }

  Sealing sealing() {
    return sealing;
  }

  AuditKeys keys() {
    return keys;
  }

  /** What the first start does, and a start after an update. */
  public void begin(String schema) {
    factory.inTransaction(
        session ->
            new BeginningChain(new AuditEntries_(session), pairing(session), keys, clock)
                .begin(schema));
  }

  /** Work of an audited command, committed. */
  public <T> T command(String action, Function<Session, T> work) {
    return command(action, "", work);
  }

  /** The same, with the reason that the officer gives. */
  public <T> T command(String action, String reason, Function<Session, T> work) {
    return factory.fromTransaction(
        session -> {
          TransactionTrail.of((SessionImplementor) session).because(reason);
          T result = work.apply(session);
          say(session, action);
          return result;
        });
  }

  void say(Session session, String action) {
    TransactionTrail.of((SessionImplementor) session)
        .say(
            Command.of("A-001", "0123456789ab", "127.0.0.1", action),
            new TrailMeans(keys.key(), sealing, clock::instant));
  }

  /** Who changed records, as an officer is told. */
  public TellingSteps telling(
      Session session, CurrentOfficer officer, RestrictableRecords... kinds) {
    return new TellingSteps(List.of(kinds), new RecordRevisions_(session), sealing, officer);
  }

  /** The same where the history of no record is kept. */
  public static TellingSteps tellingNothing() {
    return new TellingSteps(List.of(), null, null, null);
  }

  List<ChainedEntry> entries() {
    return factory.fromSession(
        session -> new AuditEntries_(session).following(0, Long.MAX_VALUE, Page.first(1_000_000)));
  }

  List<ChainedEntry> found(AuditFilter filter) {
    return factory.fromSession(
        session -> new SearchingTrail(new AuditEntries_(session)).page(filter, Page.first(50)));
  }

  ChainedEntry last() {
    List<ChainedEntry> all = entries();
    return all.get(all.size() - 1);
  }

  CheckedTrail check() {
    return factory.fromTransaction(this::checkIn);
  }

  CheckedTrail checkIn(Session session) {
    return new CheckingTrail(
            new AuditEntries_(session), pairing(session), heads(session), keys, clock)
        .check();
  }

  void sign() {
    factory.inTransaction(session -> heads(session).sign());
  }

  List<SignedHead> signed() {
    return factory.fromSession(session -> heads(session).all());
  }

  private SignedHeads heads(Session session) {
    return new SignedHeads(
        new AuditEntries_(session), keys, clock, folder.resolve("audit-heads.jsonl"));
  }

  private PairingRecords pairing(Session session) {
    return new PairingRecords(new AuditEntries_(session), new KeptRecords(session), keys);
  }

  /** The export for the verifier. */
  Path export() {
    try {
      return Files.write(
          folder.resolve("trail.jsonl"), entries().stream().map(TrailLines::write).toList());
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  long count(String table) {
    return factory.fromSession(
        session ->
            session
                .createNativeQuery("select count(*) from " + table, Long.class)
                .getSingleResult());
  }

  /** What somebody does who has the database but not the program. */
  void sql(String sql) {
    try (Connection connection = Database.dataSourceOf(factory).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException refused) {
      throw new IllegalStateException(refused.getMessage(), refused);
    }
  }
}
