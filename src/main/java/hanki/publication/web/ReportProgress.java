package hanki.publication.web;

import hanki.identity.CurrentOfficer;
import hanki.platform.web.Texts;
import hanki.publication.WorkUnderway;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** {@code /publication/progress?id=1}: how far the files are that the officer waits for. */
@WebServlet("/publication/progress")
public class ReportProgress extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String BUNDLE = "hanki.publication.Text";

  @Inject private transient WorkUnderway underway;
  @Inject private transient CurrentOfficer officer;
  @Inject private transient Texts texts;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String id = request.getParameter("id");
    Optional<WorkUnderway.State> state =
        id != null && id.matches("\\d{1,18}")
            ? underway.of(officer.get().code(), Long.valueOf(id))
            : Optional.empty();
    JsonObjectBuilder answer = Json.createObjectBuilder().add("running", state.isPresent());
    state.ifPresent(
        now -> answer.add("done", now.done()).add("of", now.of()).add("words", words(now)));
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().write(answer.build().toString());
  }

  private String words(WorkUnderway.State now) {
    return now.form() == null
        ? texts.text(BUNDLE, "progress.counting")
        : texts.text(BUNDLE, "progress.making", texts.text(BUNDLE, "form." + now.form()));
  }
}
