package hanki.jointinvestigation.web;

import hanki.identity.NotPermitted;
import hanki.jointinvestigation.JointSummary;
import hanki.jointinvestigation.JointSummaryWriter;
import hanki.jointinvestigation.NoSuchJointInvestigation;
import hanki.jointinvestigation.PrintingJointSummaries;
import hanki.platform.web.RecordId;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /jointinvestigation/summary.pdf?id=1}: the one page for managers. */
@WebServlet("/jointinvestigation/summary.pdf")
public class JointSummaryDownload extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient PrintingJointSummaries printing;
  @Inject private transient JointSummaryWriter writer;

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
    byte[] bytes = writer.write(summary);
    response.setContentType("application/pdf");
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"hanki-joint-" + summary.of().id() + ".pdf\"");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
