package hanki.publication;

import hanki.period.Period;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A report as text, always the same for the same report: JSON without blanks, components in the
 * order of their record, numbers with their digits. What is written is read back whole, so a report
 * can be made again from it a year later.
 */
final class CanonicalForm {

  private static final String IS = "is";

  private CanonicalForm() {}

  /** The text of a report. */
  static String write(ReadyReport report) {
    return written(report, ReadyReport.class).toString();
  }

  /**
   * The report of a text.
   *
   * @throws IllegalStateException if the text was not written by {@link #write}
   */
  static ReadyReport read(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return (ReadyReport) read(reader.readObject(), ReadyReport.class);
    }
  }

  private static JsonValue written(Object value, Class<?> declared) {
    if (value == null) {
      return JsonValue.NULL;
    }
    if (value instanceof Period period) {
      return Json.createValue(period.code());
    }
    if (value instanceof List<?> list) {
      JsonArrayBuilder array = Json.createArrayBuilder();
      list.forEach(each -> array.add(written(each, Object.class)));
      return array.build();
    }
    if (value instanceof Boolean yes) {
      return yes ? JsonValue.TRUE : JsonValue.FALSE;
    }
    if (value instanceof Integer number) {
      return Json.createValue(number);
    }
    if (value instanceof Record record) {
      return object(record, declared != record.getClass());
    }
    return Json.createValue(
        value instanceof BigDecimal number ? number.toPlainString() : value.toString());
  }

  private static JsonObject object(Record record, boolean named) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    if (named) {
      object.add(IS, record.getClass().getSimpleName());
    }
    for (RecordComponent part : record.getClass().getRecordComponents()) {
      try {
        // records that are nested in an interface are public, their accessors can be called
        object.add(part.getName(), written(part.getAccessor().invoke(record), part.getType()));
      } catch (IllegalAccessException | InvocationTargetException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
    return object.build();
  }

  private static Object read(JsonValue value, Type type) {
    if (value == JsonValue.NULL) {
      return null;
    }
    if (type instanceof ParameterizedType list) {
      List<Object> items = new ArrayList<>();
      ((JsonArray) value).forEach(each -> items.add(read(each, list.getActualTypeArguments()[0])));
      return items;
    }
    Class<?> kind = (Class<?>) type;
    if (value instanceof JsonObject object) {
      return record(object, kind);
    }
    if (kind == boolean.class) {
      return value == JsonValue.TRUE;
    }
    if (kind == int.class) {
      return Integer.parseInt(value.toString());
    }
    return scalar(((JsonString) value).getString(), kind);
  }

  private static Object scalar(String text, Class<?> kind) {
    if (kind == BigDecimal.class) {
      return new BigDecimal(text);
    }
    if (kind == Instant.class) {
      return Instant.parse(text);
    }
    if (kind == Period.class) {
      return Period.parse(text);
    }
    return kind.isEnum() ? constant(text, kind) : text;
  }

  private static Object constant(String text, Class<?> kind) {
    return Arrays.stream(kind.getEnumConstants())
        .filter(each -> ((Enum<?>) each).name().equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(kind + " " + text));
  }

  private static Object record(JsonObject object, Class<?> declared) {
    Class<?> kind = declared.isInterface() ? named(object.getString(IS), declared) : declared;
    RecordComponent[] parts = kind.getRecordComponents();
    Object[] values =
        Arrays.stream(parts)
            .map(part -> read(object.get(part.getName()), part.getGenericType()))
            .toArray();
    Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = kind.getDeclaredConstructor(types);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Class<?> named(String name, Class<?> declared) {
    return Arrays.stream(declared.getPermittedSubclasses())
        .filter(each -> each.getSimpleName().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(declared + " " + name));
  }
}
