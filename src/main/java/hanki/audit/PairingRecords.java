package hanki.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.query.Page;

/**
 * Compares every kept record with its entries, and the reverse: each version has exactly one entry,
 * and the record is what its last entry sealed. Finds what was written past the program, and a
 * transaction of which only a half survived.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PairingRecords {

  private static final int CHUNK = 500;

  /** Others write meanwhile: record and entries are read one after the other, so look again. */
  private static final int LOOKS = 3;

  private final AuditEntries entries;
  private final KeptRecords records;
  private final AuditKeys keys;

  @Inject
  PairingRecords(AuditEntries entries, KeptRecords records, AuditKeys keys) {
    this.entries = entries;
    this.records = records;
    this.keys = keys;
  }

  /** How many records were compared, and those that do not agree. */
  record Pairing(long compared, List<Mismatch> mismatches) {}

  /** Compares everything; memory does not grow with the number of records. */
  Pairing compare() {
    long compared = 0;
    List<Mismatch> mismatches = new ArrayList<>();
    for (Class<?> type : records.types()) {
      compared += compareRecords(type, mismatches);
      compareEntries(type, mismatches);
    }
    return new Pairing(compared, List.copyOf(mismatches));
  }

  private <T> long compareRecords(Class<T> type, List<Mismatch> mismatches) {
    RecordState state = state();
    long compared = 0;
    List<T> chunk = records.after(type, 0, CHUNK);
    while (!chunk.isEmpty()) {
      List<Long> ids = chunk.stream().map(state::id).toList();
      mismatches.addAll(mismatchesOf(type, ids, chunk));
      compared += chunk.size();
      records.forget();
      chunk = records.after(type, ids.get(ids.size() - 1), CHUNK);
    }
    return compared;
  }

  /** Entries whose record is gone; those whose record exists were compared already. */
  private <T> void compareEntries(Class<T> type, List<Mismatch> mismatches) {
    List<Long> ids = entries.recordsAfter(kind(type), 0, Page.first(CHUNK));
    while (!ids.isEmpty()) {
      List<T> found = records.withIds(type, ids);
      List<Long> gone =
          IntStream.range(0, ids.size())
              .filter(i -> found.get(i) == null)
              .mapToObj(ids::get)
              .toList();
      if (!gone.isEmpty()) {
        mismatches.addAll(mismatchesOf(type, gone, List.of()));
      }
      records.forget();
      ids = entries.recordsAfter(kind(type), ids.get(ids.size() - 1), Page.first(CHUNK));
    }
  }

  private <T> List<Mismatch> mismatchesOf(Class<T> type, List<Long> ids, List<T> found) {
    List<Mismatch> mismatches = look(type, ids, found);
    for (int looks = 1; looks < LOOKS && !mismatches.isEmpty(); looks++) {
      List<Long> again = mismatches.stream().map(Mismatch::id).toList();
      records.forget();
      mismatches =
          look(
              type, again, records.withIds(type, again).stream().filter(Objects::nonNull).toList());
    }
    return mismatches;
  }

  private <T> List<Mismatch> look(Class<T> type, List<Long> ids, List<T> found) {
    RecordState state = state();
    Map<Long, T> byId = found.stream().collect(Collectors.toMap(state::id, Function.identity()));
    Map<Long, List<RecordStep>> steps =
        entries.steps(kind(type), ids).stream().collect(Collectors.groupingBy(RecordStep::id));
    return ids.stream()
        .map(
            id ->
                fault(state, kind(type), byId.get(id), steps.getOrDefault(id, List.of()))
                    .map(reason -> mismatch(type, id, reason, steps.get(id), byId.get(id))))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Mismatch.Reason> fault(
      RecordState state, String kind, Object record, List<RecordStep> steps) {
    if (steps.isEmpty()) {
      return Optional.ofNullable(record == null ? null : Mismatch.Reason.NO_ENTRY);
    }
    Integer version = null;
    for (RecordStep step : steps) {
      if (!Objects.equals(step.versionBefore(), version)) {
        return Optional.of(Mismatch.Reason.ENTRIES_DISAGREE);
      }
      version = step.versionAfter();
    }
    if (record == null) {
      return Optional.ofNullable(version == null ? null : Mismatch.Reason.RECORD_GONE);
    }
    if (!Objects.equals(version, state.version(record))) {
      return Optional.of(Mismatch.Reason.OTHER_VERSION);
    }
    String sealed = steps.get(steps.size() - 1).state();
    return Optional.ofNullable(
        sealed.equals(state.code(kind, record)) ? null : Mismatch.Reason.CHANGED);
  }

  private Mismatch mismatch(
      Class<?> type, Long id, Mismatch.Reason reason, List<RecordStep> steps, Object record) {
    RecordStep last = steps == null ? null : steps.get(steps.size() - 1);
    Integer before = last == null ? null : last.versionAfter();
    return new Mismatch(
        kind(type),
        id,
        reason,
        last == null ? null : last.seq(),
        before,
        record == null ? null : present(type, id, record, before));
  }

  private Change present(Class<?> type, Long id, Object record, Integer before) {
    RecordState state = state();
    return new Change(
        kind(type),
        id,
        before == null ? state.lines(type, Map.of(), state.fields(record)) : "",
        before,
        state.version(record),
        state.code(kind(type), record));
  }

  private static String kind(Class<?> type) {
    return RecordState.kind(type).orElseThrow();
  }

  private RecordState state() {
    return new RecordState(records.factory(), keys.key());
  }
}
