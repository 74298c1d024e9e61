package hanki.publication.web;

import hanki.identity.NotPermitted;
import hanki.publication.TakenTable;
import hanki.publication.TakingAwayFigures;
import hanki.publication.csv.FigureTableFile;
import hanki.publication.xlsx.FigureTableWorkbook;
import hanki.statistics.CountingTables;
import hanki.statistics.UnknownFigure;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/**
 * {@code /publication/table.xlsx}, {@code /publication/table.csv}: the answer to the question in
 * the address, as the explorer writes it.
 */
@WebServlet({"/publication/table.xlsx", "/publication/table.csv"})
public class FigureTableDownload extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject private transient CountingTables tables;
  @Inject private transient TakingAwayFigures takingAway;
  @Inject private transient FigureTableWorkbook workbook;
  @Inject private transient FigureTableFile file;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean csv = request.getServletPath().endsWith(".csv");
    TakenTable taken;
    try {
      taken =
          takingAway.table(
              tables.read(request::getParameter), "western".equals(request.getParameter("years")));
    } catch (IllegalArgumentException | UnknownFigure unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    } catch (NotPermitted refused) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (csv) {
      file.write(taken, bytes);
    } else {
      workbook.write(taken, bytes);
    }
    response.setContentType(csv ? "text/csv; charset=UTF-8" : XLSX);
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(bytes.size());
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"hanki-"
            + taken.table().measure().code()
            + (csv ? ".csv\"" : ".xlsx\""));
    bytes.writeTo(response.getOutputStream());
  }
}
