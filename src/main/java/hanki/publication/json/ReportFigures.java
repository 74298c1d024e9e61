package hanki.publication.json;

import hanki.publication.ReadyBlock;
import hanki.publication.ReadyFigure;
import hanki.publication.ReadyReport;
import hanki.publication.ReportForm;
import hanki.publication.ReportRenderer;
import hanki.publication.ReportTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * All figures of a report as JSON after {@code report.schema.json}: UTF-8, always in the same
 * order, so that two files of the same report are equal byte by byte.
 */
@ApplicationScoped
public class ReportFigures implements ReportRenderer {

  /** Name of the schema; a change that readers notice gets a new number. */
  static final String SCHEMA = "urn:hanki:report:1";

  @Override
  public ReportForm form() {
    return ReportForm.FIGURES;
  }

  @Override
  public byte[] render(ReadyReport report) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonWriter writer =
        Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
            .createWriter(bytes, StandardCharsets.UTF_8)) {
      writer.writeObject(object(report));
    }
    return bytes.toByteArray();
  }

  private static JsonObject object(ReadyReport report) {
    JsonObjectBuilder root =
        Json.createObjectBuilder()
            .add("$schema", SCHEMA)
            .add("title", report.title())
            .add("kind", report.kind().code())
            .add("organisation", report.organisation())
            .add(
                "period",
                Json.createObjectBuilder()
                    .add("code", report.period().code())
                    .add("text", report.period().text())
                    .add("firstDay", report.period().firstDay().toString())
                    .add("lastDay", report.period().lastDay().toString()))
            .add(
                "vintage",
                Json.createObjectBuilder()
                    .add("kind", report.vintage().kind().name().toLowerCase(Locale.ROOT))
                    .add("number", report.vintage().number())
                    .add("text", report.vintage().text()))
            .add("countedAt", report.countedAt().toString());
    if (report.isFrozen()) {
      root.add("fingerprint", report.fingerprint());
    } else {
      root.addNull("fingerprint");
    }
    return root.add("figures", figures(report))
        .add("sentences", sentences(report))
        .add("tables", tables(report))
        .build();
  }

  /** Each address once; it can be written differently in several places. */
  private static JsonArrayBuilder figures(ReadyReport report) {
    Map<String, ReadyFigure> figures = new LinkedHashMap<>();
    Map<String, JsonArrayBuilder> places = new LinkedHashMap<>();
    for (ReadyBlock block : report.blocks()) {
      for (ReadyFigure figure : block.figures()) {
        figures.putIfAbsent(figure.address(), figure);
        places
            .computeIfAbsent(figure.address(), address -> Json.createArrayBuilder())
            .add(Json.createObjectBuilder().add("block", block.id()).add("text", figure.text()));
      }
    }
    JsonArrayBuilder array = Json.createArrayBuilder();
    figures.forEach(
        (address, figure) ->
            array.add(
                Json.createObjectBuilder()
                    .add("address", address)
                    .add("value", figure.value())
                    .add("unit", figure.unit())
                    .add("origin", figure.isPublished() ? "published" : "counted")
                    .add("ruleVersion", figure.ruleVersion())
                    .add("source", figure.source())
                    .add("shown", places.get(address))));
    return array;
  }

  private static JsonArrayBuilder sentences(ReadyReport report) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    for (ReadyBlock block : report.blocks()) {
      if (block instanceof ReadyBlock.Sentence sentence) {
        JsonArrayBuilder addresses = Json.createArrayBuilder();
        sentence.figures().forEach(figure -> addresses.add(figure.address()));
        array.add(
            Json.createObjectBuilder()
                .add("block", sentence.id())
                .add("text", sentence.text())
                .add("figures", addresses));
      }
    }
    return array;
  }

  private static JsonArrayBuilder tables(ReadyReport report) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    for (ReportTable table : ReportTable.all(report)) {
      JsonArrayBuilder rows = Json.createArrayBuilder();
      table.rows().forEach(row -> rows.add(row(row)));
      array.add(
          Json.createObjectBuilder()
              .add("block", table.block())
              .add("title", table.title())
              .add("unit", table.unit())
              .add("heads", Json.createArrayBuilder(table.heads()))
              .add("rows", rows)
              .add("notes", Json.createArrayBuilder(table.notes()))
              .add("source", table.source()));
    }
    return array;
  }

  private static JsonObjectBuilder row(ReadyBlock.Table.Row row) {
    JsonArrayBuilder cells = Json.createArrayBuilder();
    for (ReadyBlock.Table.Cell cell : row.cells()) {
      JsonObjectBuilder written = Json.createObjectBuilder().add("text", cell.text());
      if (cell.figure() == null) {
        cells.add(written.addNull("address").addNull("value"));
      } else {
        cells.add(
            written.add("address", cell.figure().address()).add("value", cell.figure().value()));
      }
    }
    return Json.createObjectBuilder()
        .add("label", row.label())
        .add("total", row.total())
        .add("cells", cells);
  }
}
