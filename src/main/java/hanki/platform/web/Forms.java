package hanki.platform.web;

import hanki.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.Serializable;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks forms and puts each message at its field.
 *
 * <p>Form beans hold texts as typed and are checked when saving, so that a wrong value never gets
 * lost and the page can answer while one types.
 */
@ApplicationScoped
public class Forms {

  private final Validator validator;
  private final Texts texts;

  @Inject
  Forms(Validator validator, Texts texts) {
    this.validator = validator;
    this.texts = texts;
  }

  /**
   * Whether the form is in order; if not, every fault stands at the field with its property's id.
   */
  public boolean isInOrder(Object form) {
    Set<ConstraintViolation<Object>> violations = validator.validate(form);
    List<String> order = FormField.of(form.getClass()).stream().map(FormField::name).toList();
    Map<String, String> firstByField = new LinkedHashMap<>();
    violations.stream()
        .sorted(Comparator.comparing(each -> order.indexOf(field(each))))
        .forEach(
            violation ->
                firstByField.merge(
                    field(violation),
                    message(violation),
                    (one, other) -> one.compareTo(other) <= 0 ? one : other));
    firstByField.forEach(this::reject);
    return violations.isEmpty();
  }

  /** The property itself, also of a form within the form. */
  private static String field(ConstraintViolation<Object> violation) {
    String path = violation.getPropertyPath().toString();
    return path.substring(path.lastIndexOf('.') + 1);
  }

  private String message(ConstraintViolation<Object> violation) {
    String key = violation.getMessageTemplate().replaceAll("[{}]", "");
    String text = texts.common(key);
    for (Map.Entry<String, Object> attribute :
        violation.getConstraintDescriptor().getAttributes().entrySet()) {
      text = text.replace("{" + attribute.getKey() + "}", String.valueOf(attribute.getValue()));
    }
    return text;
  }

  /** Puts a message at the field with that id, or above the form if there is no such field. */
  public void reject(String field, String message) {
    FacesContext page = FacesContext.getCurrentInstance();
    UIComponent component = page.getViewRoot().findComponent("form:" + field);
    if (component instanceof UIInput input) {
      input.setValid(false);
    }
    page.addMessage(
        component == null ? null : component.getClientId(page),
        new FacesMessage(FacesMessage.SEVERITY_ERROR, message, null));
    page.validationFailed();
  }

  /** Shows a refusal: its text, at its field or above the form. */
  public void reject(Refusal refusal) {
    String bundle = refusal.getClass().getPackageName() + ".Text";
    String message = texts.text(bundle, refusal.getClass().getSimpleName(), refusal.arguments());
    if (refusal.field() == null) {
      reject("-", message);
    } else {
      reject(refusal.field(), message);
    }
  }

  /**
   * Says that somebody else changed the record, and what.
   *
   * @param opened the form as it was opened; null if not known any more
   * @param theirs the form of the record as it stands now
   */
  public Conflict conflict(Refusal refusal, Object opened, Serializable theirs, Object mine) {
    reject(refusal);
    ShownValues shown = new ShownValues(FacesContext.getCurrentInstance());
    return Conflict.between(opened, theirs, mine, shown::label, shown::words);
  }

  /** Puts the chosen values into the form, if every field is decided on. */
  public boolean decide(Conflict conflict, Object mine) {
    if (!conflict.isDecided()) {
      reject("-", texts.common("conflict.undecided"));
      return false;
    }
    conflict.decide(mine);
    FacesContext.getCurrentInstance()
        .addMessage(
            null,
            new FacesMessage(FacesMessage.SEVERITY_INFO, texts.common("conflict.decided"), null));
    return true;
  }

  /** Says what was done, on this page or the one it leads to. */
  public void done(String message) {
    PageMessages.tellOnce(FacesContext.getCurrentInstance(), message);
  }
}
