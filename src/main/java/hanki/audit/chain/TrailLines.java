package hanki.audit.chain;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Entries and heads as lines of JSON, as they leave the program and come to the verifier. */
public final class TrailLines {

  private static final Set<String> HEAD_FIELDS = Set.of("seq", "at", "hash", "mac");

  private TrailLines() {}

  /** The line of an entry, without a line feed. */
  public static String write(ChainedEntry entry) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("seq", entry.seq());
    fields.put("at", Fields.time(entry.at()));
    fields.put("actor", entry.actor());
    fields.put("session", entry.session());
    fields.put("address", entry.address());
    fields.put("action", entry.action());
    fields.put("subjectKind", entry.subjectKind());
    fields.put("subjectId", entry.subjectId());
    fields.put("outcome", entry.outcome());
    fields.put("found", entry.found());
    fields.put("detail", entry.detail());
    fields.put("changes", entry.changes());
    fields.put("versionBefore", entry.versionBefore());
    fields.put("versionAfter", entry.versionAfter());
    fields.put("state", entry.state());
    fields.put("previousHash", entry.previousHash());
    fields.put("hash", entry.hash());
    return JsonLine.write(fields);
  }

  /**
   * The entry of a line.
   *
   * @throws IllegalArgumentException if the line has not exactly the fields of an entry
   */
  public static ChainedEntry entry(String line) {
    Map<String, Object> fields = new HashMap<>(JsonLine.read(line));
    ChainedEntry entry =
        new ChainedEntry(
            number(fields, "seq"),
            time(fields),
            text(fields, "actor"),
            text(fields, "session"),
            text(fields, "address"),
            text(fields, "action"),
            text(fields, "subjectKind"),
            number(fields, "subjectId"),
            text(fields, "outcome"),
            number(fields, "found"),
            text(fields, "detail"),
            text(fields, "changes"),
            version(fields, "versionBefore"),
            version(fields, "versionAfter"),
            text(fields, "state"),
            hash(fields, "previousHash"),
            hash(fields, "hash"));
    if (entry.seq() == null || !fields.isEmpty()) {
      throw new IllegalArgumentException("fields that no entry has: " + fields.keySet());
    }
    return entry;
  }

  /** The line of a head, without a line feed. */
  public static String write(SignedHead head) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("seq", head.seq());
    fields.put("at", Fields.time(head.at()));
    fields.put("hash", head.hash());
    fields.put("mac", head.mac());
    return JsonLine.write(fields);
  }

  /**
   * The head of a line.
   *
   * @throws IllegalArgumentException if the line has not exactly the fields of a head
   */
  public static SignedHead head(String line) {
    Map<String, Object> fields = new HashMap<>(JsonLine.read(line));
    if (!fields.keySet().equals(HEAD_FIELDS) || fields.get("seq") == null) {
      throw new IllegalArgumentException("not the fields of a head: " + fields.keySet());
    }
    return new SignedHead(
        number(fields, "seq"), time(fields), hash(fields, "hash"), hash(fields, "mac"));
  }

  private static Instant time(Map<String, Object> fields) {
    String text = text(fields, "at");
    Instant at = Instant.parse(text == null ? "" : text);
    if (!Fields.time(at).equals(text)) {
      throw new IllegalArgumentException("a time has six digits after the second: " + text);
    }
    return at;
  }

  private static String hash(Map<String, Object> fields, String name) {
    String text = text(fields, name);
    if (text == null || !text.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException(name + " is no hash");
    }
    return text;
  }

  private static String text(Map<String, Object> fields, String name) {
    return of(fields, name, String.class);
  }

  private static Long number(Map<String, Object> fields, String name) {
    return of(fields, name, Long.class);
  }

  private static Integer version(Map<String, Object> fields, String name) {
    Long number = number(fields, name);
    return number == null ? null : Integer.valueOf(Math.toIntExact(number));
  }

  private static <T> T of(Map<String, Object> fields, String name, Class<T> type) {
    if (!fields.containsKey(name)) {
      throw new IllegalArgumentException("no field " + name);
    }
    Object value = fields.remove(name);
    if (value != null && !type.isInstance(value)) {
      throw new IllegalArgumentException(name + " is no " + type.getSimpleName());
    }
    return type.cast(value);
  }
}
