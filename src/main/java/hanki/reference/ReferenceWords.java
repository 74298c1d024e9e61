package hanki.reference;

import hanki.platform.web.Texts;
import hanki.platform.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the texts of reference tables mean, in words. */
@ApplicationScoped
public class ReferenceWords {

  private static final String BUNDLE = "hanki.reference.Text";

  private final ReferenceSheets sheets;
  private final Texts texts;
  private final Words words;

  @Inject
  ReferenceWords(ReferenceSheets sheets, Texts texts, Words words) {
    this.sheets = sheets;
    this.texts = texts;
    this.words = words;
  }

  /**
   * What a field can be chosen from, by the text that is stored; empty for a field that is typed.
   */
  public Map<String, String> options(ReferenceField field) {
    Map<String, String> options = new LinkedHashMap<>();
    field.choices().forEach(choice -> options.put(choice, choice(field, choice)));
    sheets.choices(field).forEach((key, name) -> options.put(key, key + " " + words.label(name)));
    return options;
  }

  /** A choice in words. */
  public String choice(ReferenceField field, String choice) {
    return switch (field) {
      case STATION_KIND -> texts.text(BUNDLE, "stationKind." + choice);
      case ORGANISATION_KIND -> texts.text(BUNDLE, "organisationKind." + choice);
      case SUBJECT -> texts.text(BUNDLE, "subject." + choice);
      case COUNTS -> texts.text(BUNDLE, "counts." + choice);
      case REACH -> texts.text(BUNDLE, "reach." + choice);
      default -> texts.text(BUNDLE, "relation." + choice);
    };
  }
}
