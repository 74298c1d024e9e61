package hanki.draft.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextWrapper;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * Fills a form as if the fields had been posted, but presses no button and complains of nothing:
 * the officer is in the middle of writing.
 */
class FormFilling {

  /** What may be chosen can depend on what is typed, as the categories do on the day. */
  private static final int ROUNDS = 2;

  private final FacesContext page;

  FormFilling(FacesContext page, TypedFields fields) {
    this.page =
        new AsPosted(
            page,
            fields.values().entrySet().stream()
                .collect(
                    Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().toArray(new String[0]))));
  }

  /** Fills every input below the component; a file has to be chosen again. */
  void fill(UIComponent form) {
    for (int round = 0; round < ROUNDS; round++) {
      each(form, UIInput::processDecodes);
      each(form, UIInput::processValidators);
      each(form, UIInput::processUpdates);
    }
    each(form, (input, same) -> input.setValid(true));
  }

  /** What is not on the page, as in a row of another kind, is neither filled nor looked at. */
  private void each(UIComponent form, BiConsumer<UIInput, FacesContext> step) {
    form.visitTree(
        VisitContext.createVisitContext(page, null, EnumSet.of(VisitHint.SKIP_UNRENDERED)),
        (visit, component) -> {
          if (component instanceof UIInput input && !(component instanceof HtmlInputFile)) {
            step.accept(input, page);
          }
          return VisitResult.ACCEPT;
        });
  }

  /** The page, seen as if the fields had been posted to it. */
  private static final class AsPosted extends FacesContextWrapper {

    private final Map<String, String[]> values;

    AsPosted(FacesContext page, Map<String, String[]> values) {
      super(page);
      this.values = values;
    }

    @Override
    public ExternalContext getExternalContext() {
      return new ExternalContextWrapper(getWrapped().getExternalContext()) {
        @Override
        public Map<String, String[]> getRequestParameterValuesMap() {
          return values;
        }

        @Override
        public Map<String, String> getRequestParameterMap() {
          return values.entrySet().stream()
              .filter(each -> each.getValue().length > 0)
              .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue()[0]));
        }

        @Override
        public Iterator<String> getRequestParameterNames() {
          return values.keySet().iterator();
        }
      };
    }

    @Override
    public void addMessage(String clientId, FacesMessage message) {
      // not yet: what is wrong is said when the officer saves
    }

    @Override
    public void validationFailed() {
      // as above
    }

    @Override
    public void renderResponse() {
      // the page is being rendered anyway
    }
  }
}
