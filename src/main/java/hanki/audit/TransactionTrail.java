package hanki.audit;

import hanki.audit.chain.TrailKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.hibernate.engine.spi.SessionImplementor;

/**
 * What one transaction will leave in the trail: collected while it runs, appended to the chain as
 * its last act before the commit. If that fails, the transaction fails: no entry, no change.
 *
 * <p>Hangs on Hibernate's session, as the records that change do; the way Envers does it.
 */
final class TransactionTrail {

  private static final Map<UUID, TransactionTrail> RUNNING = new ConcurrentHashMap<>();

  private final List<Command> commands = new ArrayList<>();
  private final Map<String, Touched> touched = new LinkedHashMap<>();
  private TrailKey key;
  private Supplier<Instant> clock;

  private TransactionTrail() {}

  /** A kept record that was written: as it is, and how its fields and version stood before. */
  private record Touched(
      String kind,
      Object entity,
      Map<String, String> before,
      Integer versionBefore,
      boolean removed) {}

  /** That of the transaction in which the session is. */
  static TransactionTrail of(SessionImplementor session) {
    return RUNNING.computeIfAbsent(
        session.getSessionIdentifier(),
        id -> {
          TransactionTrail trail = new TransactionTrail();
          session.getActionQueue().registerProcess(trail::append);
          session.getActionQueue().registerProcess((success, ended) -> RUNNING.remove(id));
          return trail;
        });
  }

  /** A command was carried out. The last one is the outermost, and stands for what was changed. */
  void say(Command command, TrailKey with, Supplier<Instant> at) {
    commands.add(command);
    key = with;
    clock = at;
  }

  /** A kept record is written; what stood before the transaction is what stood the first time. */
  void touch(
      String kind, Long id, Object entity, Map<String, String> before, Integer versionBefore) {
    touched.putIfAbsent(kind + "/" + id, new Touched(kind, entity, before, versionBefore, false));
  }

  /** A kept record is removed. */
  void remove(
      String kind, Long id, Object entity, Map<String, String> before, Integer versionBefore) {
    touch(kind, id, entity, before, versionBefore);
    touched.computeIfPresent(
        kind + "/" + id,
        (name, was) -> new Touched(kind, entity, was.before(), was.versionBefore(), true));
  }

  private void append(SessionImplementor session) {
    RUNNING.remove(session.getSessionIdentifier());
    if (commands.isEmpty()) {
      if (!touched.isEmpty()) {
        throw new IllegalStateException(
            "records were changed outside of an audited command: " + touched.keySet());
      }
      return;
    }
    RecordState state = new RecordState(session.getFactory(), key);
    List<Change> changes =
        touched.values().stream()
            .map(each -> change(state, each))
            .sorted(Comparator.comparing(Change::kind).thenComparing(Change::id))
            .toList();
    AuditChain chain = new AuditChain(new AuditEntries_(session), key);
    Instant now = clock.get();
    int outermost = commands.size() - 1;
    commands.subList(0, outermost).forEach(command -> chain.append(command, now));
    chain.append(commands.get(outermost), changes, now);
    session.flush();
  }

  private static Change change(RecordState state, Touched record) {
    Object entity = record.entity();
    Map<String, String> after = record.removed() ? Map.of() : state.fields(entity);
    return new Change(
        record.kind(),
        state.id(entity),
        state.lines(org.hibernate.Hibernate.getClass(entity), record.before(), after),
        record.versionBefore(),
        record.removed() ? null : state.version(entity),
        record.removed() ? "" : state.code(record.kind(), entity));
  }
}
