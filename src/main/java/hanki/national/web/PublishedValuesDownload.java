package hanki.national.web;

import hanki.identity.NotPermitted;
import hanki.national.NoSuchSeries;
import hanki.national.PublishedFiles;
import hanki.national.TakenValues;
import hanki.national.TakingAwayPublishedValues;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /national/values.csv?code=npa.clearances}: published values that can be read back. */
@WebServlet("/national/values.csv")
public class PublishedValuesDownload extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient TakingAwayPublishedValues takingAway;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    TakenValues taken;
    try {
      taken = takingAway.values(request.getParameter("code"));
    } catch (NoSuchSeries unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    } catch (NotPermitted refused) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    byte[] bytes = new PublishedFiles().write(taken.values());
    response.setContentType("text/csv");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"hanki-published"
            + (taken.code().isEmpty() ? "" : "-" + taken.code())
            + ".csv\"");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
