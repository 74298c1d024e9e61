package hanki.arrest;

import hanki.platform.Label;
import hanki.reference.Country;
import hanki.reference.Reference;
import hanki.statistics.Breakdown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of the rows by which arrests and cleared persons are split, in their order. */
@ApplicationScoped
class ArrestWords {

  private static final String BUNDLE = "hanki.arrest.Text";
  private static final String UNKNOWN = "UNKNOWN";

  private final Reference reference;
  private final Forces forces;

  @Inject
  ArrestWords(Reference reference, Forces forces) {
    this.reference = reference;
    this.forces = forces;
  }

  /** The rows of a breakdown; empty where it is not one of these. */
  Map<String, Label> names(Breakdown breakdown) {
    return switch (breakdown) {
      case DISPOSAL -> texts("disposal.", Disposal.values());
      case CUSTODY -> texts("custody.", CustodyKind.values());
      case AGE -> texts("ageBand.", AgeBand.values());
      case SEX -> texts("sex.", Sex.values());
      case ROLE -> texts("role.", SuspectRole.values());
      case NATIONALITY -> nationalities();
      case FORCE -> forces();
      default -> Map.of();
    };
  }

  private static Map<String, Label> texts(String stem, Enum<?>... values) {
    return withUnknown(
        Arrays.stream(values).map(Enum::name).filter(name -> !name.equals(UNKNOWN)),
        name -> text(stem + name));
  }

  /** 中国人; countries without a noun for their nationals by their name. */
  private Map<String, Label> nationalities() {
    Map<String, Country> countries =
        reference.countries().stream()
            .collect(
                Collectors.toMap(
                    Country::code, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    return withUnknown(
        countries.keySet().stream(),
        code -> {
          Country country = countries.get(code);
          String nationals = country.nationality();
          return new Label(
              nationals.isEmpty() ? country.name().ja() : nationals, country.name().en());
        });
  }

  private Map<String, Label> forces() {
    Map<String, Label> names = new LinkedHashMap<>();
    forces.all().forEach(force -> names.put(force.code(), force.name()));
    return names;
  }

  private static Map<String, Label> withUnknown(
      Stream<String> codes, Function<String, Label> label) {
    Map<String, Label> names = new LinkedHashMap<>();
    codes.forEach(code -> names.put(code, label.apply(code)));
    names.put(UNKNOWN, text("row.UNKNOWN"));
    return names;
  }

  private static Label text(String key) {
    return new Label(bundle(Locale.JAPANESE).getString(key), bundle(Locale.ENGLISH).getString(key));
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(BUNDLE, locale);
  }
}
