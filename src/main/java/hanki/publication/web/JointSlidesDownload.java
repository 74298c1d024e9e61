package hanki.publication.web;

import hanki.identity.NotPermitted;
import hanki.jointinvestigation.JointSummary;
import hanki.jointinvestigation.NoSuchJointInvestigation;
import hanki.jointinvestigation.PrintingJointSummaries;
import hanki.jointinvestigation.TellingJointSummaries;
import hanki.platform.web.RecordId;
import hanki.publication.pptx.JointSummarySlides;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /jointinvestigation/summary.pptx?id=1}: the page for managers as slides. */
@WebServlet("/jointinvestigation/summary.pptx")
public class JointSlidesDownload extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String PPTX =
      "application/vnd.openxmlformats-officedocument.presentationml.presentation";

  @Inject private transient PrintingJointSummaries printing;
  @Inject private transient TellingJointSummaries telling;
  @Inject private transient JointSummarySlides slides;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    JointSummary summary;
    try {
      summary = printing.summary(RecordId.parse(request.getParameter("id")));
    } catch (NoSuchJointInvestigation unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    } catch (NotPermitted refused) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    byte[] bytes = slides.render(summary, telling.words(summary));
    response.setContentType(PPTX);
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"hanki-joint-" + summary.of().id() + ".pptx\"");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
