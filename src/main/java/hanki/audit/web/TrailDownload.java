package hanki.audit.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import hanki.audit.AuditFilter;
import hanki.audit.PurposeMissing;
import hanki.audit.TakenTrail;
import hanki.audit.TakingAwayTrail;
import hanki.audit.chain.ChainedEntry;
import hanki.audit.chain.TrailLines;
import hanki.identity.NotPermitted;
import hanki.platform.SpreadsheetText;
import hanki.platform.web.Texts;
import hanki.platform.web.TypedDays;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code /audit/trail.jsonl}: the whole chain for the verifier. {@code /audit/trail.csv}: what the
 * filter leaves, for a spreadsheet. That it is taken away is written down before the first byte.
 */
@WebServlet({"/audit/trail.jsonl", "/audit/trail.csv"})
public class TrailDownload extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String BUNDLE = "hanki.audit.Text";
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final List<String> COLUMNS =
      List.of(
          "seq", "japan", "utc", "actor", "session", "address", "action", "kind", "subject",
          "outcome", "found", "detail", "changes", "hash");

  @Inject private transient TakingAwayTrail takingAway;
  @Inject private transient AuditWords names;
  @Inject private transient Texts texts;
  @Inject private transient TypedDays days;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean whole = request.getServletPath().endsWith(".jsonl");
    String purpose = request.getParameter("purpose");
    try {
      send(
          whole ? takingAway.whole(purpose) : takingAway.filtered(filter(request), purpose),
          response);
    } catch (PurposeMissing missing) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", "list.xhtml?purpose=missing");
    } catch (NotPermitted refused) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private AuditFilter filter(HttpServletRequest request) {
    return new AuditFilter(
        day(request, "from"),
        day(request, "to"),
        request.getParameter("actor"),
        request.getParameter("action"),
        request.getParameter("outcome"),
        request.getParameter("kind"),
        request.getParameter("subject"),
        request.getParameter("q"));
  }

  private LocalDate day(HttpServletRequest request, String name) {
    String typed = request.getParameter(name);
    return typed == null || typed.isBlank() ? null : days.read(typed).orElse(null);
  }

  private void send(TakenTrail taken, HttpServletResponse response) throws IOException {
    boolean whole = taken.format().equals("jsonl");
    response.setContentType(whole ? "application/x-ndjson" : "text/csv");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"hanki-audit-" + taken.last() + "." + taken.format() + "\"");
    try (Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8)) {
      if (whole) {
        takingAway.handOver(taken, entry -> write(out, TrailLines.write(entry) + "\n"));
      } else {
        table(taken, out);
      }
    }
  }

  private void table(TakenTrail taken, Writer out) throws IOException {
    out.write(BYTE_ORDER_MARK);
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
    csv.writeRecord(COLUMNS.stream().map(name -> texts.text(BUNDLE, "column." + name)).toList());
    takingAway.handOver(taken, entry -> csv.writeRecord(row(entry)));
    csv.flush();
  }

  private List<String> row(ChainedEntry entry) {
    return Stream.of(
            entry.seq().toString(),
            names.inJapan(entry.at()),
            names.inUtc(entry.at()),
            entry.actor(),
            entry.session(),
            entry.address(),
            names.action(entry.action()),
            entry.subjectKind().isEmpty() ? "" : names.kind(entry.subjectKind()),
            entry.subjectId() == null ? "" : entry.subjectId().toString(),
            names.outcome(entry.outcome()),
            entry.found() == null ? "" : entry.found().toString(),
            entry.detail(),
            entry.changes(),
            entry.hash())
        .map(SpreadsheetText::csv)
        .toList();
  }

  private static void write(Writer out, String line) {
    try {
      out.write(line);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
