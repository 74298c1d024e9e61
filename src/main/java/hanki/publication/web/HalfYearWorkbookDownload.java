package hanki.publication.web;

import hanki.identity.NotPermitted;
import hanki.period.Period;
import hanki.publication.HalfYearTable;
import hanki.publication.TakingAwayFigures;
import hanki.publication.xlsx.HalfYearWorkbook;
import hanki.statistics.Split;
import hanki.statistics.UnknownFigure;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** {@code /publication/half-year.xlsx}: the half-year table as a workbook. */
@WebServlet("/publication/half-year.xlsx")
public class HalfYearWorkbookDownload extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject private transient TakingAwayFigures takingAway;
  @Inject private transient HalfYearWorkbook workbook;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    HalfYearTable table;
    try {
      table =
          takingAway.halfYear(
              request.getParameter("measure"),
              Period.parse(request.getParameter("period")),
              Split.parse(request.getParameter("by")));
    } catch (IllegalArgumentException | UnknownFigure unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    } catch (NotPermitted refused) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    workbook.write(table, bytes);
    response.setContentType(XLSX);
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    response.setContentLength(bytes.size());
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"hanki-"
            + table.period().code()
            + "-"
            + table.measure().code()
            + ".xlsx\"");
    bytes.writeTo(response.getOutputStream());
  }
}
