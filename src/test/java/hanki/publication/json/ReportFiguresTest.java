package hanki.publication.json;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.publication.ADeck;
import hanki.publication.PublicationFiles;
import hanki.publication.ReadyFigure;
import hanki.publication.ReadyReport;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportFiguresTest {

  private static final ReadyReport REPORT = ADeck.seminar();

  private static JsonObject read(byte[] json) {
    return Json.createReader(new ByteArrayInputStream(json)).readObject();
  }

  private static JsonObject written() {
    return read(new ReportFigures().render(REPORT));
  }

  private static JsonObject schema() {
    try (InputStream schema = ReportFigures.class.getResourceAsStream("report.schema.json")) {
      return read(schema.readAllBytes());
    } catch (java.io.IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  @Test
  void the_file_keeps_to_its_schema() {
    PublicationFiles.leave("sample-deck.json", new ReportFigures().render(REPORT));
    List<String> problems = new ArrayList<>();

    check(written(), schema(), "$", problems);

    assertThat(problems).isEmpty();
  }

  @Test
  void the_schema_would_notice_what_it_does_not_describe() {
    JsonObject wrong =
        Json.createObjectBuilder(written()).add("kind", "poster").add("extra", 1).build();
    List<String> problems = new ArrayList<>();

    check(wrong, schema(), "$", problems);

    assertThat(problems)
        .containsExactlyInAnyOrder("$.extra is not described", "$.kind is none of its values");
  }

  @Test
  void every_figure_stands_once_with_all_places_where_it_is_shown() {
    JsonArray figures = written().getJsonArray("figures");
    Set<String> addresses = new HashSet<>();
    REPORT.figures().forEach(figure -> addresses.add(figure.address()));

    assertThat(figures).hasSameSizeAs(addresses);
    JsonObject cleared = figure("clearance.cases/2019/-/-");
    assertThat(cleared.getInt("value")).isEqualTo(386);
    assertThat(cleared.getString("origin")).isEqualTo("counted");
    assertThat(cleared.getJsonArray("shown").getValuesAs(JsonObject.class))
        .extracting(place -> place.getString("block"))
        .containsExactly("b18", "b21", "b22");
    assertThat(figure("published:npa.sensor/2020H1").getJsonNumber("value").toString())
        .isEqualTo("6218.1");
  }

  private static JsonObject figure(String address) {
    return written().getJsonArray("figures").getValuesAs(JsonObject.class).stream()
        .filter(figure -> figure.getString("address").equals(address))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_sentence_names_the_figures_it_rests_on() {
    JsonObject sentence =
        written().getJsonArray("sentences").getValuesAs(JsonObject.class).stream()
            .filter(each -> each.getString("block").equals("b12"))
            .findFirst()
            .orElseThrow();

    assertThat(sentence.getString("text")).contains("4,361件と、前年同期と同水準となった。");
    assertThat(sentence.getJsonArray("figures").getString(0))
        .isEqualTo("published:npa.cleared/2020H1");
  }

  @Test
  void the_same_report_gives_the_same_bytes() {
    assertThat(new ReportFigures().render(ADeck.seminar()))
        .isEqualTo(new ReportFigures().render(REPORT));
    assertThat(REPORT.figures()).extracting(ReadyFigure::text).contains("－２６");
  }

  /** The part of JSON Schema that ours uses. */
  private static void check(
      JsonValue value, JsonObject schema, String path, List<String> problems) {
    if (!fits(value, schema.get("type"))) {
      problems.add(path + " has another type than " + schema.get("type"));
      return;
    }
    if (schema.containsKey("enum") && !schema.getJsonArray("enum").contains(value)) {
      problems.add(path + " is none of its values");
    }
    if (value instanceof JsonArray array) {
      for (int i = 0; i < array.size(); i++) {
        check(array.get(i), schema.getJsonObject("items"), path + "[" + i + "]", problems);
      }
    }
    if (value instanceof JsonObject object) {
      JsonObject described = schema.getJsonObject("properties");
      for (JsonString required : schema.getJsonArray("required").getValuesAs(JsonString.class)) {
        if (!object.containsKey(required.getString())) {
          problems.add(path + "." + required.getString() + " is missing");
        }
      }
      object.forEach(
          (name, inner) -> {
            if (described.containsKey(name)) {
              check(inner, described.getJsonObject(name), path + "." + name, problems);
            } else {
              problems.add(path + "." + name + " is not described");
            }
          });
    }
  }

  private static boolean fits(JsonValue value, JsonValue types) {
    if (types instanceof JsonArray several) {
      return several.stream().anyMatch(type -> fits(value, type));
    }
    return switch (((JsonString) types).getString()) {
      case "integer" -> value instanceof JsonNumber number && number.isIntegral();
      case "boolean" -> value == JsonValue.TRUE || value == JsonValue.FALSE;
      default ->
          value
              .getValueType()
              .name()
              .toLowerCase(java.util.Locale.ROOT)
              .equals(((JsonString) types).getString());
    };
  }
}
