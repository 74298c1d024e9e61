package hanki.arrest.web;

import hanki.arrest.AgeBand;
import hanki.arrest.Sex;
import hanki.arrest.SuspectRow;
import hanki.platform.Label;
import hanki.platform.web.Texts;
import hanki.platform.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is known of a suspect, in a few words. */
@Named("suspectTraitsView")
@RequestScoped
public class SuspectTraitsView {

  private static final String BUNDLE = "hanki.arrest.Text";

  private final Texts texts;
  private final Words words;

  @Inject
  SuspectTraitsView(Texts texts, Words words) {
    this.texts = texts;
    this.words = words;
  }

  /** 中国人　20歳代　男; what is not known is left out. */
  public String of(SuspectRow suspect) {
    return Stream.of(
            nationality(suspect),
            suspect.ageBand() == AgeBand.UNKNOWN
                ? ""
                : texts.text(BUNDLE, "ageBand." + suspect.ageBand()),
            suspect.sex() == Sex.UNKNOWN ? "" : texts.text(BUNDLE, "sex." + suspect.sex()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("　"));
  }

  /** The same with the pseudonym, if there is one. */
  public String withPseudonym(SuspectRow suspect) {
    String traits = of(suspect);
    return suspect.pseudonym().equals(suspect.number())
        ? traits
        : suspect.pseudonym() + (traits.isEmpty() ? "" : "　" + traits);
  }

  private String nationality(SuspectRow suspect) {
    if (suspect.country() == null) {
      return "";
    }
    return words.label(
        suspect.nationality().isEmpty()
            ? suspect.country()
            : new Label(suspect.nationality(), suspect.country().en()));
  }
}
