package hanki.audit;

import hanki.audit.chain.Fields;
import hanki.audit.chain.TrailKey;
import hanki.platform.audit.Kept;
import hanki.platform.audit.Personal;
import hanki.platform.audit.Untold;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.hibernate.Hibernate;
import org.hibernate.collection.spi.PersistentCollection;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.CompositeType;

/**
 * A kept record as the trail sees it: its fields as texts, and the code of all of them.
 *
 * <p>Only fields that hold something count (not null, false, 0 or empty): a column that a later
 * version of the program adds leaves the codes of old records as they were.
 */
final class RecordState {

  /** Stands for a collection that nobody touched; reading it would load it amid a flush. */
  private static final String UNTOUCHED = "\0";

  private static final String NOTHING = "\\N";
  private static final int LONGEST_VALUE = 200;
  private static final int DIGEST_DIGITS = 12;

  private final SessionFactoryImplementor factory;
  private final TrailKey key;

  RecordState(SessionFactoryImplementor factory, TrailKey key) {
    this.factory = factory;
    this.key = key;
  }

  /** How the trail calls records of that class; none if it is not kept. */
  static Optional<String> kind(Class<?> type) {
    Kept kept = type.getAnnotation(Kept.class);
    return kept == null ? Optional.empty() : Optional.of(kept.value());
  }

  EntityPersister persister(Object entity) {
    return factory.getMappingMetamodel().getEntityDescriptor(Hibernate.getClass(entity));
  }

  Long id(Object entity) {
    return (Long) factory.getPersistenceUnitUtil().getIdentifier(entity);
  }

  Integer version(Object entity) {
    return (Integer) persister(entity).getVersion(entity);
  }

  /** The fields that hold something, by name. */
  Map<String, String> fields(Object entity) {
    EntityPersister persister = persister(entity);
    return fields(persister, persister.getValues(entity));
  }

  /** The fields as they stood before a change that is just being written. */
  Map<String, String> fieldsBefore(EntityPersister persister, Object[] values) {
    return fields(persister, Arrays.stream(values).map(RecordState::before).toArray());
  }

  private static Object before(Object value) {
    if (value instanceof PersistentCollection<?> many) {
      return many.wasInitialized() ? many.getStoredSnapshot() : UNTOUCHED;
    }
    return value;
  }

  private Map<String, String> fields(EntityPersister persister, Object[] values) {
    Map<String, String> fields = new TreeMap<>();
    String[] names = persister.getPropertyNames();
    for (int i = 0; i < names.length; i++) {
      if (persister.getPropertyTypes()[i] instanceof CompositeType parts && values[i] != null) {
        Object[] ofParts = parts.getPropertyValues(values[i]);
        for (int part = 0; part < ofParts.length; part++) {
          put(fields, names[i] + "." + parts.getPropertyNames()[part], before(ofParts[part]));
        }
      } else {
        put(fields, names[i], values[i]);
      }
    }
    return fields;
  }

  private void put(Map<String, String> fields, String name, Object value) {
    String text = text(value);
    if (text != null && !text.isEmpty() && !text.equals("0") && !text.equals("false")) {
      fields.put(name, text);
    }
  }

  /** A value as a text that is the same whether it was just typed or comes from the database. */
  String text(Object value) {
    if (value instanceof Collection<?> many) {
      return many.stream().map(this::text).sorted().collect(Collectors.joining(", "));
    }
    if (value instanceof Map<?, ?> snapshotOfASet) {
      return text(snapshotOfASet.keySet());
    }
    if (value instanceof Record valueOfOnePart && parts(valueOfOnePart).length == 1) {
      return text(part(valueOfOnePart));
    }
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    if (value != null && isEntity(value)) {
      return String.valueOf(factory.getPersistenceUnitUtil().getIdentifier(value));
    }
    return value == null ? null : value.toString();
  }

  private static RecordComponent[] parts(Record value) {
    return value.getClass().getRecordComponents();
  }

  /** An amount of yen is told as its number. */
  private static Object part(Record value) {
    try {
      return parts(value)[0].getAccessor().invoke(value);
    } catch (ReflectiveOperationException hidden) {
      throw new IllegalStateException(hidden);
    }
  }

  private boolean isEntity(Object value) {
    return factory.getMappingMetamodel().isEntityClass(Hibernate.getClass(value));
  }

  /** The code of the whole record, 64 hexadecimal digits. */
  String code(String kind, Object entity) {
    Fields canonical = new Fields().with(kind).with(id(entity));
    fields(entity).forEach((name, value) -> canonical.with(name).with(value));
    return HexFormat.of().formatHex(key.code(TrailKey.Use.STATE, canonical.bytes()));
  }

  /** Whether what became of records of that class is kept for their readers. */
  static boolean hasHistory(Class<?> type) {
    Kept kept = type.getAnnotation(Kept.class);
    return kept != null && kept.history();
  }

  /** A line for each field that is told and is another than before, for the trail. */
  String lines(Class<?> type, Map<String, String> before, Map<String, String> after) {
    return lines(type, before, after, (name, value) -> shown(type, name, value));
  }

  /** The same with every value whole, for those who may read the record itself. */
  String wholeLines(Class<?> type, Map<String, String> before, Map<String, String> after) {
    return lines(type, before, after, (name, value) -> value == null ? NOTHING : escaped(value));
  }

  private static String lines(
      Class<?> type,
      Map<String, String> before,
      Map<String, String> after,
      BinaryOperator<String> shown) {
    Map<String, String> all = new LinkedHashMap<>(before);
    after.forEach(all::putIfAbsent);
    return new TreeMap<>(all)
        .keySet().stream()
            .filter(name -> isTold(type, name))
            .filter(name -> !UNTOUCHED.equals(before.get(name)))
            .filter(name -> !Objects.equals(before.get(name), after.get(name)))
            .map(
                name ->
                    name
                        + "\t"
                        + shown.apply(name, before.get(name))
                        + "\t"
                        + shown.apply(name, after.get(name)))
            .collect(Collectors.joining("\n"));
  }

  private static boolean isTold(Class<?> type, String name) {
    return !name.equals("version") && !has(type, name, Untold.class);
  }

  private String shown(Class<?> type, String name, String value) {
    if (value == null) {
      return NOTHING;
    }
    if (has(type, name, Personal.class)) {
      byte[] text = (name + "=" + value).getBytes(StandardCharsets.UTF_8);
      String digest = HexFormat.of().formatHex(key.code(TrailKey.Use.PERSONAL, text));
      return "#" + digest.substring(0, DIGEST_DIGITS) + " (" + value.length() + ")";
    }
    String cut = value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value;
    return escaped(cut);
  }

  private static String escaped(String value) {
    return new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
        .replace("\0", "?")
        .replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  /** A mark on an embedded value holds for each of its parts, {@code complainant.name}. */
  private static boolean has(
      Class<?> type, String name, Class<? extends java.lang.annotation.Annotation> mark) {
    int dot = name.indexOf('.');
    return Arrays.stream(type.getDeclaredFields())
        .filter(field -> field.getName().equals(dot < 0 ? name : name.substring(0, dot)))
        .anyMatch(
            field ->
                field.isAnnotationPresent(mark)
                    || dot > 0 && has(field.getType(), name.substring(dot + 1), mark));
  }
}
