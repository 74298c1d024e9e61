package hanki.publication.web;

import hanki.identity.NotPermitted;
import hanki.platform.Refusal;
import hanki.publication.FilesUnderway;
import hanki.publication.ReportForm;
import hanki.publication.TakenReport;
import hanki.publication.TakingAwayReports;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * {@code /publication/report?id=1&form=pdf}: a published report as it was published, a draft as it
 * would be now.
 */
@WebServlet("/publication/report")
public class ReportDownload extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient TakingAwayReports takingAway;
  @Inject private transient FilesUnderway making;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String id = request.getParameter("id");
    Optional<ReportForm> form =
        ReportForm.ending(Optional.ofNullable(request.getParameter("form")).orElse(""));
    if (form.isEmpty() || id == null || !id.matches("\\d{1,18}")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      making.begin(Long.valueOf(id), 1);
      write(Long.valueOf(id), form.get(), response);
    } catch (NotPermitted refused) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } catch (Refusal missing) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void write(Long id, ReportForm form, HttpServletResponse response) throws IOException {
    TakenReport taken = takingAway.file(id, form);
    response.setContentType(form.mediaType());
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + taken.name() + "\"");
    response.setContentLength(taken.content().length);
    response.getOutputStream().write(taken.content());
  }
}
