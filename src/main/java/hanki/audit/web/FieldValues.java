package hanki.audit.web;

import hanki.platform.web.Texts;
import hanki.platform.web.Words;
import hanki.reference.Category;
import hanki.reference.Reference;
import hanki.reference.Scheme;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Fields of records and their values in words: the trail and the histories name stations and
 * classes by id, choices by code and days by number.
 */
@RequestScoped
class FieldValues {

  private static final String BUNDLE = "hanki.audit.Text";
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern INSTANT = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z");
  private static final Pattern AMOUNT = Pattern.compile("[0-9]{4,12}");
  private static final Pattern SEALED = Pattern.compile("[0-9A-Za-z-]+\\.[A-Za-z0-9+/]{37,}");

  private final Reference reference;
  private final AuditWords names;
  private final Words words;
  private final Texts texts;
  private Map<String, Map<String, String>> labels;

  @Inject
  FieldValues(Reference reference, AuditWords names, Words words, Texts texts) {
    this.reference = reference;
    this.names = names;
    this.words = words;
    this.texts = texts;
  }

  /** 受理日; the field's code, if nobody named it. */
  String field(String field) {
    return names.field(field);
  }

  /** The field as the page of its feature names it: the words of the form come first. */
  String field(String feature, String field) {
    String last = field.substring(field.lastIndexOf('.') + 1);
    for (String key : List.of("edit." + field, "edit." + last)) {
      if (texts.has(feature + ".Text", key)) {
        return texts.text(feature + ".Text", key);
      }
    }
    return names.field(field);
  }

  /** The value, as far as it can be told without knowing its feature. */
  String value(String field, String value) {
    Map<String, String> known = labels().getOrDefault(field, Map.of());
    if (!known.isEmpty()) {
      return each(value, known);
    }
    if (DAY.matcher(value).matches()) {
      return words.day(LocalDate.parse(value));
    }
    if (INSTANT.matcher(value).matches()) {
      return words.instant(Instant.parse(value));
    }
    if (value.equals("true")) {
      return texts.text(BUNDLE, "history.yes");
    }
    if (SEALED.matcher(value).matches()) {
      return texts.text(BUNDLE, "history.sealed");
    }
    return value;
  }

  /** The value in the words of its feature: choices by their names, amounts with commas. */
  String value(String feature, String field, String value) {
    if (AMOUNT.matcher(value).matches() && field.endsWith("Yen")) {
      return words.number(Long.parseLong(value));
    }
    Map<String, String> choices =
        Arrays.stream(value.split(", "))
            .collect(
                Collectors.toMap(code -> code, code -> choice(feature, field, code), (a, b) -> a));
    return choices.entrySet().stream().allMatch(each -> each.getKey().equals(each.getValue()))
        ? value(field, value)
        : each(value, choices);
  }

  /** damage.SUFFERED, handling.ADVICE of the field handlings. */
  private String choice(String feature, String field, String code) {
    String last = field.substring(field.lastIndexOf('.') + 1);
    for (String stem : List.of(last, last.replaceFirst("s$", ""))) {
      if (texts.has(feature + ".Text", stem + "." + code)) {
        return texts.text(feature + ".Text", stem + "." + code);
      }
    }
    return code;
  }

  private static String each(String value, Map<String, String> known) {
    return Arrays.stream(value.split(", "))
        .map(code -> known.getOrDefault(code, code))
        .collect(Collectors.joining("、"));
  }

  private Map<String, Map<String, String>> labels() {
    if (labels == null) {
      labels = new HashMap<>();
      Map<String, String> stations =
          reference.stations().stream()
              .collect(
                  Collectors.toMap(each -> each.id().toString(), each -> words.label(each.name())));
      labels.put("station", stations);
      labels.put("occurrenceStation", stations);
      labels.put("nationalCategory", names(Scheme.CONSULTATION));
      labels.put("reportingCategory", names(Scheme.REPORTING));
      labels.put("offenceCategory", names(Scheme.OFFENCE));
      labels.put("themes", names(Scheme.THEME));
    }
    return labels;
  }

  private Map<String, String> names(Scheme scheme) {
    return reference.categories(scheme).stream()
        .collect(Collectors.toMap(each -> each.id().toString(), this::name));
  }

  private String name(Category category) {
    return words.label(category.label());
  }
}
