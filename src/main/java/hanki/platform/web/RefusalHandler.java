package hanki.platform.web;

import hanki.platform.Refusal;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.primefaces.csp.CspException;

/**
 * What happens when a page's command fails: a refusal becomes a message above the form and nothing
 * typed is lost; an expired view opens the same page again; everything else is a fault with a
 * number.
 */
class RefusalHandler extends ExceptionHandlerWrapper {

  private static final Logger LOG = Logger.getLogger("hanki.fault");

  /** Under this name the status of what this request was refused stands in it. */
  private static final String REFUSED = "hanki.refused";

  RefusalHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    FacesContext page = FacesContext.getCurrentInstance();
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      Throwable thrown = events.next().getContext().getException();
      Refusal refusal = cause(thrown, Refusal.class);
      if (page.getResponseComplete() || page.getExternalContext().isResponseCommitted()) {
        // too late for an answer: the first failure has had it, or half of the page has gone out
        LOG.log(Level.SEVERE, "after the answer", thrown);
        page.responseComplete();
      } else if (refusal != null && !page.isPostback()) {
        answer(page, refusal.status());
      } else if (refusal != null && page.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
        CDI.current().select(Forms.class).get().reject(refusal);
        page.getExternalContext().getRequestMap().put(REFUSED, refusal.status());
        page.renderResponse();
      } else if (isOfAnotherView(page, thrown)) {
        LOG.log(Level.WARNING, "a post that fits no page: {0}", String.valueOf(thrown));
        redirect(page, addressAgain(page));
      } else {
        fault(page, thrown, refusal == null ? (Unavailable.isCauseOf(thrown) ? 503 : 500) : 403);
      }
      events.remove();
    }
  }

  /** The page that expired, with what was posted to it where that could be kept. */
  private static String addressAgain(FacesContext page) {
    HttpServletRequest request = (HttpServletRequest) page.getExternalContext().getRequest();
    return CDI.current()
        .select(LostForms.class)
        .get()
        .keep(request)
        .map(address -> address.contains("draft=") ? address + "&expired=true" : address)
        .orElseGet(() -> sameAddress(page));
  }

  /**
   * Whether the state, the token or the fields that were posted belong to no view of this session:
   * it expired, or somebody made it up. Before a command is called nothing has been done that the
   * page could not simply be opened again for.
   */
  private static boolean isOfAnotherView(FacesContext page, Throwable thrown) {
    HttpServletRequest request = (HttpServletRequest) page.getExternalContext().getRequest();
    return cause(thrown, ViewExpiredException.class) != null
        || cause(thrown, CspException.class) != null
        || "POST".equals(request.getMethod())
            && !Unavailable.isCauseOf(thrown)
            && page.getCurrentPhaseId().compareTo(PhaseId.INVOKE_APPLICATION) < 0;
  }

  /** The page that expired with its query, and a word on why it opened again. */
  private static String sameAddress(FacesContext page) {
    HttpServletRequest request = (HttpServletRequest) page.getExternalContext().getRequest();
    String query = request.getQueryString();
    return request.getServletPath()
        + "?"
        + (query == null || query.contains("expired=") ? "" : query + "&")
        + "expired=true";
  }

  private static void fault(FacesContext page, Throwable thrown, int status) {
    Object refused = page.getExternalContext().getRequestMap().get(REFUSED);
    if (refused != null) {
      // what it shows could not be read on this post: a page that cannot open, as on a GET
      answer(page, (Integer) refused);
      return;
    }
    String number = PlainPage.number();
    LOG.log(Level.SEVERE, "fault " + number, thrown);
    String target = status == 403 ? "/error/refused.xhtml" : "/error/fault.xhtml?number=" + number;
    if (page.getPartialViewContext().isAjaxRequest()) {
      redirect(page, target);
      return;
    }
    page.getExternalContext().getRequestMap().put("faultNumber", number);
    answer(page, status);
  }

  /** A page that cannot open answers like one that does not exist, or that the role may not see. */
  private static void answer(FacesContext page, int status) {
    try {
      page.getExternalContext().responseReset();
      page.getExternalContext().responseSendError(status, "refused");
      page.responseComplete();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static void redirect(FacesContext page, String path) {
    ExternalContext external = page.getExternalContext();
    try {
      external.redirect(external.getRequestContextPath() + path);
      page.responseComplete();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static <T extends Throwable> T cause(Throwable thrown, Class<T> type) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (type.isInstance(t)) {
        return type.cast(t);
      }
    }
    return null;
  }
}
