package hanki.statistics.web;

import hanki.identity.CurrentOfficer;
import hanki.period.Period;
import hanki.platform.web.Address;
import hanki.platform.web.Texts;
import hanki.platform.web.Words;
import hanki.statistics.Chance;
import hanki.statistics.ChangeExplained;
import hanki.statistics.ExplainingChanges;
import hanki.statistics.FigureAddress;
import hanki.statistics.FigureBook;
import hanki.statistics.PoissonCount;
import hanki.statistics.UnknownFigure;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** なぜ動いたか: what the difference of a figure between two periods consists of. */
@Named("changeView")
@RequestScoped
public class ChangeView {

  private static final String BUNDLE = "hanki.statistics.Text";
  private static final int ROWS = 8;

  private final ExplainingChanges explaining;
  private final FigureBook figures;
  private final CurrentOfficer officer;
  private final Texts texts;
  private final Words words;

  private String figure;
  private String against;
  private FigureAddress address;
  private ChangeExplained explained;

  @Inject
  ChangeView(
      ExplainingChanges explaining,
      FigureBook figures,
      CurrentOfficer officer,
      Texts texts,
      Words words) {
    this.explaining = explaining;
    this.figures = figures;
    this.officer = officer;
    this.texts = texts;
    this.words = words;
  }

  /** Explains; an unknown figure or period is a missing page. */
  public void load() {
    Period other;
    try {
      address = FigureAddress.parse(figure);
      other =
          against == null || against.isEmpty()
              ? address.period().sameLastYear()
              : Period.parse(against);
    } catch (IllegalArgumentException noAddress) {
      throw new UnknownFigure(figure);
    }
    explained = explaining.explain(address, other, officer.scope());
  }

  public ChangeExplained getExplained() {
    return explained;
  }

  public FigureAddress getAddress() {
    return address;
  }

  /** 検挙件数　仙台中央: the measure, its row and conditions. */
  public String getName() {
    return explained == null
        ? ""
        : Stream.concat(
                Stream.of(words.label(explained.measure().name())),
                address.conditions().stream()
                    .map(each -> words.label(figures.label(explained.measure(), each))))
            .reduce((left, right) -> left + "　" + right)
            .orElse("");
  }

  /** How many rows of a breakdown are shown. */
  public int getRows() {
    return ROWS;
  }

  /** The words about chance, for the figure and, where records contribute several, for them. */
  public List<String> getVerdicts() {
    if (explained == null) {
      return List.of();
    }
    return Stream.concat(
            explained.chance().stream()
                .map(chance -> verdict(chance, words.label(explained.measure().unit()))),
            explained.recordsChance().stream()
                .map(
                    chance ->
                        texts.text(
                            BUNDLE,
                            "change.records",
                            verdict(chance, texts.text(BUNDLE, "change.recordUnit")))))
        .toList();
  }

  private String verdict(Chance chance, String unit) {
    String after = words.number(chance.after()) + unit;
    String before = words.number(chance.before()) + unit;
    String difference = words.difference(chance.after() - chance.before()) + unit;
    if (chance.after() == chance.before()) {
      return texts.text(BUNDLE, "change.same", after, before);
    }
    if (chance.oneIn() == 1) {
      return texts.text(BUNDLE, "change.usual", after, before, difference);
    }
    if (chance.isWithinChance()) {
      return texts.text(
          BUNDLE, "change.within", after, before, difference, words.number(chance.oneIn()));
    }
    return texts.text(
        BUNDLE,
        chance.oneIn() == Chance.RAREST ? "change.beyondAll" : "change.beyond",
        after,
        before,
        difference,
        words.number(chance.oneIn()));
  }

  /** 348～426: how far chance alone lets a count vary. */
  public String interval(long count) {
    PoissonCount poisson = new PoissonCount(count);
    return words.number(Math.round(poisson.lower()))
        + texts.text(BUNDLE, "change.to")
        + words.number(Math.round(poisson.upper()));
  }

  /** ＋118件: a difference with its unit. */
  public String difference(long difference) {
    return words.difference(difference) + words.label(explained.measure().unit());
  }

  /** This page against another period. */
  public String hrefAgainst(Period other) {
    return new Address("change.xhtml")
        .with("figure", address)
        .with("against", other.code())
        .toString();
  }

  /** The periods to compare with: the same a year before, and the one before. */
  public List<Period> getComparable() {
    return address == null
        ? List.of()
        : Stream.of(address.period().sameLastYear(), address.period().previous())
            .distinct()
            .toList();
  }

  public String getFigure() {
    return figure;
  }

  public void setFigure(String figure) {
    this.figure = figure;
  }

  public String getAgainst() {
    return against;
  }

  public void setAgainst(String against) {
    this.against = against;
  }
}
