package hanki.platform.web;

import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.io.Serializable;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What somebody else changed in a record while one was correcting it: field by field theirs and
 * mine, and which of both is taken. Nothing typed is lost and nothing of theirs overwritten unseen.
 */
public class Conflict implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final Set<String> TECHNICAL = Set.of("version", "submitToken");

  private final Serializable theirs;
  private final List<ConflictField> fields;

  private Conflict(Serializable theirs, List<ConflictField> fields) {
    this.theirs = theirs;
    this.fields = fields;
  }

  /**
   * Compares the fields of three forms of one class.
   *
   * @param opened the form as it was opened; null if that is not known any more, as after a draft
   *     was continued: then every difference is asked for and nothing is proposed
   * @param words what a field's value looks like on the page: label and text
   */
  static Conflict between(
      Object opened,
      Serializable theirs,
      Object mine,
      Function<String, String> label,
      Words words) {
    Map<String, PropertyDescriptor> properties = properties(mine.getClass());
    List<ConflictField> fields =
        Arrays.stream(mine.getClass().getDeclaredFields())
            .map(Field::getName)
            .filter(name -> properties.containsKey(name) && !TECHNICAL.contains(name))
            .map(properties::get)
            .filter(property -> !same(read(property, theirs), read(property, mine)))
            .filter(
                property -> opened == null || !same(read(property, theirs), read(property, opened)))
            .map(
                property ->
                    new ConflictField(
                        property.getName(),
                        label.apply(property.getName()),
                        words.of(property.getName(), read(property, theirs)),
                        words.of(property.getName(), read(property, mine)),
                        proposal(property, opened, mine)))
            .toList();
    return new Conflict(theirs, fields);
  }

  /** How a value is written on the page. */
  interface Words {

    /** The value of that field in words. */
    String of(String field, Object value);
  }

  private static String proposal(PropertyDescriptor property, Object opened, Object mine) {
    if (opened == null) {
      return null;
    }
    return same(read(property, opened), read(property, mine))
        ? ConflictField.THEIRS
        : ConflictField.MINE;
  }

  /** The fields to decide on, in the order of the form. */
  public List<ConflictField> getFields() {
    return fields;
  }

  /** Whether every field is decided on. */
  public boolean isDecided() {
    return fields.stream().allMatch(field -> field.getChoice() != null);
  }

  /** Puts the other officer's values into the form wherever they were chosen. */
  public void decide(Object mine) {
    Map<String, PropertyDescriptor> properties = properties(mine.getClass());
    fields.stream()
        .filter(field -> ConflictField.THEIRS.equals(field.getChoice()))
        .map(field -> properties.get(field.getId()))
        .forEach(property -> write(property, mine, read(property, theirs)));
  }

  private static boolean same(Object one, Object other) {
    if (one instanceof Collection<?> many && other instanceof Collection<?> others) {
      return new HashSet<>(many).equals(new HashSet<>(others));
    }
    return Objects.equals(one, other);
  }

  private static Map<String, PropertyDescriptor> properties(Class<?> type) {
    try {
      return Arrays.stream(Introspector.getBeanInfo(type).getPropertyDescriptors())
          .filter(each -> each.getReadMethod() != null && each.getWriteMethod() != null)
          .collect(Collectors.toMap(PropertyDescriptor::getName, each -> each));
    } catch (IntrospectionException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Object read(PropertyDescriptor property, Object form) {
    try {
      return property.getReadMethod().invoke(form);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void write(PropertyDescriptor property, Object form, Object value) {
    try {
      property.getWriteMethod().invoke(form, value);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
