package hanki.investigation.web;

import hanki.identity.NotPermitted;
import hanki.investigation.FileBroken;
import hanki.investigation.KeepingFiles;
import hanki.investigation.NoSuchFile;
import hanki.investigation.TakenFile;
import hanki.platform.web.RecordId;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * {@code /investigation/file?id=12}: a file of a case, to be saved and never to be shown by the
 * browser. Somebody else's answers like one that does not exist.
 */
@WebServlet("/investigation/file")
public class EvidenceDownload extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient KeepingFiles keeping;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      send(keeping.take(RecordId.parse(request.getParameter("id"))), response);
    } catch (NoSuchFile none) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (NotPermitted refused) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } catch (FileBroken broken) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader(
          "Location", "../incident/show.xhtml?id=" + broken.incident() + "&broken=true");
    }
  }

  private static void send(TakenFile file, HttpServletResponse response) throws IOException {
    response.setContentType(file.type().mediaType());
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    response.setHeader("Content-Disposition", disposition(file));
    response.setContentLength(file.content().length);
    response.getOutputStream().write(file.content());
  }

  /**
   * The name as it was given, by RFC 6266 and 8187, and a plain one for programs that read neither.
   * An ending that lies about the content gets the true one behind it.
   */
  static String disposition(TakenFile file) {
    String ending = "." + file.type().ending();
    String name =
        file.name().toLowerCase(java.util.Locale.ROOT).endsWith(ending)
            ? file.name()
            : file.name() + ending;
    String encoded =
        URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
    return "attachment; filename=\"hanki-file-"
        + file.id()
        + ending
        + "\"; filename*=UTF-8''"
        + encoded;
  }
}
