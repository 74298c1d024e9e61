package hanki.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The messages of the page for its summary under the headline: faults with a link to their field.
 */
@Named("pageMessages")
@RequestScoped
public class PageMessages {

  private static final String NEWS = "hanki.news";

  private List<Line> news;

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

  /** What was done; told once. */
  @SuppressWarnings("unchecked")
  public List<Line> getNews() {
    // a repetition asks before the command has run, too
    if (FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
      return List.of();
    }
    if (news == null) {
      news = lines(false);
      List<String> kept =
          (List<String>)
              FacesContext.getCurrentInstance().getExternalContext().getSessionMap().remove(NEWS);
      if (kept != null) {
        kept.forEach(text -> news.add(new Line(null, null, text)));
      }
    }
    return news;
  }

  /**
   * Keeps a line of news for the next page. In the session, not in the flash of Faces: its cookie
   * cannot be bound to the host or kept to TLS behind a proxy.
   */
  static void tellOnce(FacesContext page, String text) {
    tellOnce((HttpSession) page.getExternalContext().getSession(true), text);
  }

  /** As {@link #tellOnce(FacesContext, String)}, outside of pages. */
  @SuppressWarnings("unchecked")
  public static void tellOnce(HttpSession session, String text) {
    ArrayList<String> kept = new ArrayList<>();
    if (session.getAttribute(NEWS) instanceof List<?> before) {
      kept.addAll((List<String>) before);
    }
    kept.add(text);
    session.setAttribute(NEWS, kept);
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
