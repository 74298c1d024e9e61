package hanki.publication.web;

import hanki.identity.NotPermitted;
import hanki.publication.TakenSurvey;
import hanki.publication.TakingAwaySurveys;
import hanki.publication.csv.SurveyFile;
import hanki.publication.xlsx.SurveyWorkbook;
import hanki.survey.NoSuchSurvey;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/**
 * {@code /publication/survey.xlsx}, {@code /publication/survey.csv}: the answer to the survey whose
 * code stands in the address.
 */
@WebServlet({"/publication/survey.xlsx", "/publication/survey.csv"})
public class SurveyDownload extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject private transient TakingAwaySurveys takingAway;
  @Inject private transient SurveyWorkbook workbook;
  @Inject private transient SurveyFile file;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean csv = request.getServletPath().endsWith(".csv");
    String code = request.getParameter("code");
    TakenSurvey taken;
    try {
      taken = takingAway.take(code == null ? "" : code);
    } catch (NoSuchSurvey missing) {
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
        "attachment; filename=\"hanki-survey-"
            + taken.sheet().survey().code()
            + (csv ? ".csv\"" : ".xlsx\""));
    bytes.writeTo(response.getOutputStream());
  }
}
