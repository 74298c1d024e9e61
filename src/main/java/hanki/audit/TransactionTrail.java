package hanki.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
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
  private TrailMeans means;
  private String reason = "";

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
  void say(Command command, TrailMeans with) {
    commands.add(command);
    means = with;
  }

  /** Why the records are changed, in the words of who changes them. */
  void because(String words) {
    reason = words;
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
    RecordState state = new RecordState(session.getFactory(), means.key());
    List<Change> changes =
        touched.values().stream()
            .map(each -> change(state, each))
            .sorted(Comparator.comparing(Change::kind).thenComparing(Change::id))
            .toList();
    AuditChain chain = new AuditChain(new AuditEntries_(session), means.key());
    Instant now = means.clock().get();
    int outermost = commands.size() - 1;
    touched.values().forEach(each -> keep(session, state, each, commands.get(outermost), now));
    commands.subList(0, outermost).forEach(command -> chain.append(command, now));
    chain.append(commands.get(outermost), changes, now);
    session.flush();
  }

  /** A revision for the readers of the record; of a new one it says who and when. */
  private void keep(
      SessionImplementor session, RecordState state, Touched record, Command command, Instant now) {
    Class<?> type = org.hibernate.Hibernate.getClass(record.entity());
    if (record.removed() || !RecordState.hasHistory(type)) {
      return;
    }
    String lines =
        record.versionBefore() == null
            ? ""
            : state.wholeLines(type, record.before(), state.fields(record.entity()));
    Long id = state.id(record.entity());
    Integer version = state.version(record.entity());
    SealedRevision sealed = SealedRevision.of(means.sealing(), record.kind(), id, version);
    new RecordRevisions_(session)
        .add(
            new RecordRevision(
                record.kind(), id, version, now, command, sealed.seal(reason), sealed.seal(lines)));
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
