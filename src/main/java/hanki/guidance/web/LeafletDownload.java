package hanki.guidance.web;

import hanki.guidance.Leaflet;
import hanki.guidance.LeafletWriter;
import hanki.guidance.NoSuchMethod;
import hanki.guidance.PrintingLeaflets;
import hanki.identity.NotPermitted;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /guidance/leaflet.pdf?code=emotet}: the sheet that a citizen takes home. */
@WebServlet("/guidance/leaflet.pdf")
public class LeafletDownload extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient PrintingLeaflets printing;
  @Inject private transient LeafletWriter writer;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Leaflet leaflet;
    try {
      leaflet = printing.leaflet(request.getParameter("code"));
    } catch (NoSuchMethod unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    } catch (NotPermitted refused) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    byte[] bytes = writer.write(leaflet);
    response.setContentType("application/pdf");
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"hanki-" + leaflet.method().code() + ".pdf\"");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
