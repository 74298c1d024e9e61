package hanki.indicator;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import hanki.platform.Settings;
import hanki.platform.TextContent;
import hanki.platform.clock.BusinessClock;
import hanki.trace.WebAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads report files as JPCERT/CC publishes them: a header {@code date,URL,description}, then one
 * report a line.
 *
 * <p>Each line is read by itself, so that a quotation mark left open spoils its own line and not
 * the rest of the file. UTF-8 with or without BOM, or Windows-31J.
 */
@ApplicationScoped
public class ReadingReportFiles {

  private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
  private static final List<String> HEADER = List.of("date", "url", "description");
  private static final Pattern MOMENT =
      Pattern.compile(
          "(\\d{4})[/-](\\d{1,2})[/-](\\d{1,2})(?:[ T](\\d{1,2}):(\\d{2})(?::(\\d{2}))?)?");
  private static final int LONGEST_BRAND = 200;
  private static final int MEGABYTE = 1024 * 1024;

  private final BusinessClock clock;
  private final int megabytes = new Settings().number("hanki.import.megabytes");

  @Inject
  public ReadingReportFiles(BusinessClock clock) {
    this.clock = clock;
  }

  /**
   * Refuses a file by its size, before it is read.
   *
   * @throws FileTooLarge above the setting {@code hanki.import.megabytes}
   */
  public void checkSize(String name, long bytes) {
    if (bytes > (long) megabytes * MEGABYTE) {
      throw new FileTooLarge(name, (bytes + MEGABYTE - 1) / MEGABYTE, megabytes);
    }
  }

  /**
   * Tells good rows and faulty ones apart. Nothing is stored.
   *
   * @throws NotATable if the content is no text
   * @throws HeaderMissing if the first line does not name the three columns
   * @throws NoRows if there is nothing below the header
   */
  public ReportFile read(String name, byte[] content) {
    if (!TextContent.isText(content)) {
      throw new NotATable(name);
    }
    Charset charset = charset(content);
    String text = new String(content, charset).replaceFirst("^\uFEFF", "");
    String[] lines = text.split("\r\n|\r|\n", -1);
    checkHeader(name, lines[0]);
    List<ReportRow> rows = new ArrayList<>();
    List<RowFault> faults = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 1; i < lines.length; i++) {
      if (!lines[i].isBlank()) {
        row(i + 1L, lines[i], rows, faults, seen);
      }
    }
    if (rows.isEmpty() && faults.isEmpty()) {
      throw new NoRows(name);
    }
    return new ReportFile(name, sha256(content), charset.name(), rows, faults);
  }

  private static Charset charset(byte[] content) {
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(content));
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException notUtf8) {
      return WINDOWS_31J;
    }
  }

  private static void checkHeader(String name, String line) {
    List<String> found =
        fields(line).stream().map(field -> field.strip().toLowerCase(Locale.ROOT)).toList();
    if (!found.equals(HEADER)) {
      throw new HeaderMissing(name, line.length() > 80 ? line.substring(0, 80) + "…" : line);
    }
  }

  private static List<String> fields(String line) {
    boolean quoteLeftOpen = line.chars().filter(c -> c == '"').count() % 2 == 1;
    if (quoteLeftOpen) {
      return List.of();
    }
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(line)) {
      List<List<String>> records = reader.stream().map(CsvRecord::getFields).toList();
      return records.size() == 1 ? records.get(0) : List.of();
    } catch (CsvParseException | java.io.IOException | java.io.UncheckedIOException broken) {
      return List.of();
    }
  }

  private void row(
      long line,
      String text,
      List<ReportRow> rows,
      List<RowFault> faults,
      Map<String, Integer> seen) {
    List<String> fields = fields(text);
    RowFault.Reason fault = null;
    if (fields.size() != HEADER.size()) {
      fault = RowFault.Reason.FIELD_COUNT;
    } else {
      LocalDateTime moment = moment(fields.get(0));
      WebAddress url = url(fields.get(1));
      String brand = fields.get(2).strip();
      fault = fault(moment, url, brand);
      if (fault == null) {
        String raw = fields.get(1).strip();
        int ordinal = seen.merge(ReportRow.content(moment, raw, brand), 1, Integer::sum) - 1;
        rows.add(new ReportRow(line, moment, raw, url, brand, ordinal));
      }
    }
    if (fault != null) {
      faults.add(
          new RowFault(line, fault, text.length() > 200 ? text.substring(0, 199) + "…" : text));
    }
  }

  private RowFault.Reason fault(LocalDateTime moment, WebAddress url, String brand) {
    if (moment == null) {
      return RowFault.Reason.NO_DATE;
    }
    if (moment.toLocalDate().isAfter(clock.today())) {
      return RowFault.Reason.FUTURE_DATE;
    }
    if (url == null) {
      return RowFault.Reason.NO_URL;
    }
    if (brand.isEmpty()) {
      return RowFault.Reason.NO_BRAND;
    }
    return brand.length() > LONGEST_BRAND ? RowFault.Reason.BRAND_TOO_LONG : null;
  }

  private static LocalDateTime moment(String text) {
    Matcher found = MOMENT.matcher(text.strip());
    if (!found.matches()) {
      return null;
    }
    try {
      return LocalDateTime.of(
          number(found, 1),
          number(found, 2),
          number(found, 3),
          number(found, 4),
          number(found, 5),
          number(found, 6));
    } catch (DateTimeException noSuchMoment) {
      return null;
    }
  }

  private static int number(Matcher found, int group) {
    return found.group(group) == null ? 0 : Integer.parseInt(found.group(group));
  }

  private static WebAddress url(String text) {
    if (text.strip().length() > WebAddress.LONGEST) {
      return null;
    }
    try {
      return WebAddress.parse(text);
    } catch (IllegalArgumentException noAddress) {
      return null;
    }
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
