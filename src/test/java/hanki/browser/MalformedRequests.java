package hanki.browser;

import hanki.browser.Visitor.Field;
import hanki.browser.Visitor.Form;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Makes requests no browser on our pages sends, the same ones for the same seed and pages. None of
 * them may change a record: where the state of the view is right, a text is far too long.
 */
class MalformedRequests {

  private static final int USES_OF_A_FORM = 12;

  private final Random random;
  private final RawHttp http;
  private final List<Visitor> visitors;
  private final Map<String, List<Form>> forms = new HashMap<>();
  private final Map<String, Integer> uses = new HashMap<>();

  MalformedRequests(long seed, RawHttp http, List<Visitor> visitors) {
    random = new Random(seed);
    this.http = http;
    this.visitors = visitors;
  }

  /** One more request, as bytes. */
  byte[] next() throws IOException {
    Visitor visitor = any(visitors);
    String page = any(List.copyOf(visitor.pages()));
    return switch (random.nextInt(10)) {
      case 0 -> request(any(HostileWords.LINES).replace("%s", page), visitor.cookies(), "");
      case 1 ->
          request(
              "GET " + any(HostileWords.PATHS).formatted(Visitor.path(page)) + " HTTP/1.1",
              visitor.cookies(),
              "");
      case 2, 3 -> request("GET " + query(page) + " HTTP/1.1", visitor.cookies(), "");
      case 4 ->
          request(
              any(List.of("GET ", "POST ")) + page + " HTTP/1.1",
              visitor.cookies() + any(HostileWords.HEADERS) + "\r\n",
              "");
      case 5 -> brokenBody(visitor, page);
      case 6, 7 -> formOfWrongState(visitor, page);
      default -> formOfWrongValues(visitor, page);
    };
  }

  private byte[] request(String line, String headers, String body) {
    String host = headers.contains("\r\nHost:") || line.contains("\r\nHost:") ? "" : http.always();
    return (line + "\r\n" + host + headers + "\r\n" + body).getBytes(StandardCharsets.ISO_8859_1);
  }

  private byte[] post(Visitor visitor, String page, String headers, String kind, String body) {
    return request(
        "POST " + page + " HTTP/1.1",
        visitor.cookies()
            + headers
            + "Content-Type: "
            + kind
            + "\r\nContent-Length: "
            + body.length()
            + "\r\n",
        body);
  }

  /** The parameters of the page's own address, and some nobody asks for, with wrong values. */
  private String query(String page) {
    List<String> names =
        new ArrayList<>(
            List.of(
                "id",
                "page",
                "sort",
                "from",
                "to",
                "q",
                "period",
                "at",
                "measure",
                "by",
                "kind",
                "station",
                "expired",
                "x%00",
                "%zz",
                "jakarta.faces.ViewState",
                "primefaces.nonce",
                "ln",
                "pfdrid"));
    if (page.contains("?")) {
      for (String each : page.replaceFirst(".*?\\?", "").split("&")) {
        names.add(each.replaceFirst("=.*", ""));
        names.add(each.replaceFirst("=.*", ""));
      }
    }
    StringBuilder query = new StringBuilder(Visitor.path(page));
    int count = random.nextInt(4) + 1;
    for (int i = 0; i < count; i++) {
      query
          .append(i == 0 ? '?' : '&')
          .append(any(names))
          .append('=')
          .append(any(HostileWords.VALUES));
    }
    return query.toString();
  }

  private byte[] brokenBody(Visitor visitor, String page) {
    String form = "application/x-www-form-urlencoded";
    return switch (random.nextInt(4)) {
      case 0 -> {
        String body = "form=form&" + any(HostileWords.VALUES) + "=" + any(HostileWords.VALUES);
        yield post(visitor, page, "", any(HostileWords.KINDS), body);
      }
      case 1 -> brokenParts(visitor, page);
      case 2 -> {
        String chunked = "Content-Type: " + form + "\r\nTransfer-Encoding: chunked\r\n";
        yield request(
            "POST " + page + " HTTP/1.1", visitor.cookies() + chunked, any(HostileWords.CHUNKS));
      }
      default -> post(visitor, page, "", form, any(HostileWords.BODIES));
    };
  }

  private byte[] brokenParts(Visitor visitor, String page) {
    String part =
        "Content-Disposition: form-data; name=\"%s\"; filename=\"../../%s\"\r\n\r\nMZ\u0000x\r\n"
            .formatted(any(HostileWords.VALUES), any(HostileWords.VALUES));
    String kind = "multipart/form-data; boundary=";
    return switch (random.nextInt(3)) {
      case 0 -> post(visitor, page, "", kind + "x", "--x\r\n" + part);
      case 1 -> post(visitor, page, "", kind + "x", "--x\r\n" + part + "--x--\r\n");
      default -> post(visitor, page, "", kind + "x".repeat(300), "--y\r\n" + part);
    };
  }

  /** Every button of the form, but not the state of a view that was shown to this visitor. */
  private byte[] formOfWrongState(Visitor visitor, String page) throws IOException {
    Form form = form(visitor, page);
    if (form == null) {
      return request("POST " + page + " HTTP/1.1", visitor.cookies() + "Content-Length: 0\r\n", "");
    }
    Map<String, String> values = values(form);
    form.fields().stream()
        .filter(Field::isButton)
        .forEach(button -> values.put(button.name(), "x"));
    switch (random.nextInt(6)) {
      case 0 -> values.remove("jakarta.faces.ViewState");
      case 1 -> values.put("jakarta.faces.ViewState", any(HostileWords.VALUES));
      case 2 ->
          values.put("jakarta.faces.ViewState", random.nextLong() + "%3A" + random.nextLong());
      case 3 -> values.put("jakarta.faces.ViewState", "stateless");
      case 4 -> {
        values.put("jakarta.faces.ViewState", "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA%3D%3D");
        values.put("primefaces.nonce", any(HostileWords.VALUES));
      }
      default -> values.remove("primefaces.nonce");
    }
    // with the state of a shown view, but without its token, the commands would be a person's own
    if (values.getOrDefault("jakarta.faces.ViewState", "").equals(state(form))) {
      form.fields().stream()
          .filter(Field::isButton)
          .forEach(button -> values.remove(button.name()));
    }
    return send(visitor, form, values);
  }

  /** The right state with wrong values; a command only beside a text that is far too long. */
  private byte[] formOfWrongValues(Visitor visitor, String page) throws IOException {
    Form form = form(visitor, page);
    if (form == null) {
      return request("GET " + query(page) + " HTTP/1.1", visitor.cookies(), "");
    }
    Map<String, String> values = values(form);
    boolean command = form.hasText() && random.nextBoolean();
    for (Field field : form.fields()) {
      if (field.isButton() || field.type().equals("hidden") && random.nextInt(4) > 0) {
        continue;
      }
      values.put(
          field.name(), command && field.isText() ? "B".repeat(20_000) : any(HostileWords.VALUES));
    }
    if (command) {
      values.put(
          any(form.fields().stream().filter(Field::isButton).map(Field::name).toList(), "x"), "x");
    }
    return send(visitor, form, values);
  }

  private byte[] send(Visitor visitor, Form form, Map<String, String> values) {
    boolean ajax = random.nextInt(3) == 0;
    String body =
        values.entrySet().stream()
            .map(each -> each.getKey() + "=" + each.getValue())
            .collect(Collectors.joining("&"));
    if (random.nextInt(5) == 0) {
      body += "&" + body;
    }
    if (ajax) {
      body +=
          "&jakarta.faces.partial.ajax=true&jakarta.faces.source="
              + any(HostileWords.VALUES)
              + "&jakarta.faces.partial.execute="
              + any(List.of("@all", "@form", "@this", "x%3Ay", "%40"))
              + "&jakarta.faces.partial.render="
              + any(List.of("@all", "@none", "x%3Ay", "form"))
              + "&jakarta.faces.behavior.event="
              + any(HostileWords.VALUES);
    }
    return post(
        visitor,
        form.page(),
        ajax ? "Faces-Request: partial/ajax\r\n" : "",
        "application/x-www-form-urlencoded",
        body);
  }

  private static Map<String, String> values(Form form) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put(Visitor.encoded(form.id()), Visitor.encoded(form.id()));
    form.fields().stream()
        .filter(field -> !field.isButton())
        .forEach(field -> values.put(field.name(), Visitor.encoded(field.value())));
    return values;
  }

  private static String state(Form form) {
    return values(form).getOrDefault("jakarta.faces.ViewState", "-");
  }

  /** A form of the page; opened anew now and then, because the session forgets old views. */
  private Form form(Visitor visitor, String page) throws IOException {
    String key = visitor + " " + page;
    if (uses.merge(key, 1, Integer::sum) % USES_OF_A_FORM == 1) {
      forms.put(key, visitor.forms(http, page));
    }
    List<Form> shown = forms.get(key);
    return shown.isEmpty() ? null : any(shown);
  }

  private <T> T any(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }

  private String any(List<String> things, String otherwise) {
    return things.isEmpty() ? otherwise : any(things);
  }
}
