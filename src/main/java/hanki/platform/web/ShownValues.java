package hanki.platform.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectItems;
import jakarta.faces.context.FacesContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The words in which the fields of the form {@code form} show their values: 詐欺・悪質商法 for fraud. */
class ShownValues {

  private final FacesContext page;

  ShownValues(FacesContext page) {
    this.page = page;
  }

  /** The label of the field. */
  String label(String field) {
    UIComponent component = component(field);
    Object label = component == null ? null : component.getAttributes().get("label");
    return label == null ? field : label.toString();
  }

  /** The value as the field would show it; a dash for none. */
  String words(String field, Object value) {
    UIComponent component = component(field);
    Map<String, String> labels = component == null ? Map.of() : labels(component);
    Collection<?> values =
        value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
    String words =
        values.stream()
            .map(String::valueOf)
            .map(each -> labels.getOrDefault(each, each))
            .collect(Collectors.joining("、"));
    return words.isBlank() ? "-" : words;
  }

  private UIComponent component(String field) {
    return page.getViewRoot().findComponent("form:" + field);
  }

  private Map<String, String> labels(UIComponent component) {
    Map<String, String> labels = new LinkedHashMap<>();
    component.getChildren().stream()
        .filter(UISelectItems.class::isInstance)
        .map(UISelectItems.class::cast)
        .filter(items -> items.getValue() instanceof Collection<?>)
        .forEach(items -> add(items, labels));
    return labels;
  }

  private void add(UISelectItems items, Map<String, String> labels) {
    String variable = (String) items.getAttributes().get("var");
    Map<String, Object> request = page.getExternalContext().getRequestMap();
    for (Object each : (Collection<?>) items.getValue()) {
      request.put(variable, each);
      labels.put(
          String.valueOf(items.getAttributes().get("itemValue")),
          String.valueOf(items.getAttributes().get("itemLabel")));
    }
    request.remove(variable);
  }
}
