package hanki.platform.web;

import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A field of a form bean; a form may be made of others, whose fields stand in their place.
 *
 * @param name its property, which is also the id on the page
 * @param way the properties that lead to it, the last is its own
 */
record FormField(String name, List<PropertyDescriptor> way) {

  /** The fields of a form in the order in which its class declares them. */
  static List<FormField> of(Class<?> form) {
    return within(form, List.of()).toList();
  }

  private static Stream<FormField> within(Class<?> form, List<PropertyDescriptor> way) {
    Map<String, PropertyDescriptor> properties = properties(form);
    return Arrays.stream(form.getDeclaredFields())
        .map(Field::getName)
        .filter(properties::containsKey)
        .map(properties::get)
        .flatMap(property -> at(property, way));
  }

  private static Stream<FormField> at(PropertyDescriptor property, List<PropertyDescriptor> way) {
    List<PropertyDescriptor> here = Stream.concat(way.stream(), Stream.of(property)).toList();
    if (property.getPropertyType().getSimpleName().endsWith("Form")) {
      return within(property.getPropertyType(), here);
    }
    return property.getWriteMethod() == null
        ? Stream.empty()
        : Stream.of(new FormField(property.getName(), here));
  }

  private static Map<String, PropertyDescriptor> properties(Class<?> form) {
    try {
      return Arrays.stream(Introspector.getBeanInfo(form).getPropertyDescriptors())
          .filter(each -> each.getReadMethod() != null)
          .collect(Collectors.toMap(PropertyDescriptor::getName, each -> each));
    } catch (IntrospectionException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** What stands in the field of that form. */
  Object read(Object form) {
    return follow(form, way.size());
  }

  /** Puts a value into the field of that form. */
  void write(Object form, Object value) {
    Object owner = follow(form, way.size() - 1);
    try {
      way.get(way.size() - 1).getWriteMethod().invoke(owner, value);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private Object follow(Object form, int steps) {
    Object value = form;
    try {
      for (PropertyDescriptor step : way.subList(0, steps)) {
        value = step.getReadMethod().invoke(value);
      }
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
    return value;
  }
}
