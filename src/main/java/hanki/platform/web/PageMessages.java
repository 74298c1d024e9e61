package hanki.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The messages of the page for its summary under the headline: faults with a link to their field.
 */
@Named("pageMessages")
@RequestScoped
public class PageMessages {

  /** One line of the summary; field and label are null for messages about the whole page. */
  public record Line(String field, String label, String text) {

    /** Link to the field. */
    public String href() {
      return "#" + field;
    }
  }

  /** What is wrong. */
  public List<Line> getFaults() {
    return lines(true);
  }

  /** What was done. */
  public List<Line> getNews() {
    return lines(false);
  }

  private static List<Line> lines(boolean faults) {
    FacesContext page = FacesContext.getCurrentInstance();
    List<Line> lines = new ArrayList<>();
    Iterator<String> owners = page.getClientIdsWithMessages();
    while (owners.hasNext()) {
      String owner = owners.next();
      page.getMessageList(owner).stream()
          .filter(message -> isFault(message) == faults)
          .forEach(message -> lines.add(line(page, owner, message)));
    }
    return lines;
  }

  private static boolean isFault(FacesMessage message) {
    return message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0;
  }

  private static Line line(FacesContext page, String owner, FacesMessage message) {
    message.rendered();
    UIComponent component = owner == null ? null : page.getViewRoot().findComponent(owner);
    Object label = component == null ? null : component.getAttributes().get("label");
    return new Line(
        component == null ? null : owner,
        label == null ? null : label.toString(),
        message.getSummary());
  }
}
