package hanki.reference.web;

import hanki.reference.ReferenceFiles;
import hanki.reference.ReferenceSheets;
import hanki.reference.ReferenceTable;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** {@code /reference/table.csv?of=station}: a reference table as a file that can be read back. */
@WebServlet("/reference/table.csv")
public class ReferenceTableDownload extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient ReferenceSheets sheets;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<ReferenceTable> table = ReferenceTable.of(request.getParameter("of"));
    if (table.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    byte[] bytes = new ReferenceFiles().write(table.get(), sheets.rows(table.get()));
    response.setContentType("text/csv");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"hanki-" + table.get().code() + ".csv\"");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
