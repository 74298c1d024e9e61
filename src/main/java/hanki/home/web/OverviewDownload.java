package hanki.home.web;

import hanki.home.PrintingOverview;
import hanki.identity.NotPermitted;
import hanki.platform.document.PdfWriter;
import hanki.platform.web.Texts;
import hanki.platform.web.TypedDays;
import hanki.platform.web.Words;
import hanki.statistics.FigureBook;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /overview/today.pdf?to=R2.6.30}: the manager's page on paper. */
@WebServlet("/overview/today.pdf")
public class OverviewDownload extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient PrintingOverview printing;
  @Inject private transient FigureBook figures;
  @Inject private transient PdfWriter pdf;
  @Inject private transient TypedDays days;
  @Inject private transient Texts texts;
  @Inject private transient Words words;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    OverviewPaper paper;
    try {
      paper =
          new OverviewPaper(
              printing.upTo(days.read(request.getParameter("to"))), figures, texts, words);
    } catch (NotPermitted refused) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    byte[] bytes = pdf.write(paper.document());
    response.setContentType("application/pdf");
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Disposition", "attachment; filename=\"hanki-overview.pdf\"");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
