package hanki.publication.web;

import hanki.platform.web.Forms;
import hanki.platform.web.Texts;
import hanki.platform.web.Words;
import hanki.publication.ChosenWord;
import hanki.publication.PickLine;
import hanki.publication.ResolvingReports;
import hanki.quantity.Change;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Offers words for how the first figure of the open part changed (増加, 同水準, 急増): a person chooses.
 */
@Named("reportWordView")
@RequestScoped
public class ReportWordView {

  private static final String BUNDLE = "hanki.publication.Text";

  private final ReportEditView edit;
  private final FigurePickView picking;
  private final ResolvingReports resolving;
  private final Forms forms;
  private final Texts texts;
  private final Words words;

  @Inject
  ReportWordView(
      ReportEditView edit,
      FigurePickView picking,
      ResolvingReports resolving,
      Forms forms,
      Texts texts,
      Words words) {
    this.edit = edit;
    this.picking = picking;
    this.resolving = resolving;
    this.forms = forms;
    this.texts = texts;
    this.words = words;
  }

  /** A word for a change, and whether the numbers bear it out. */
  public record Offer(String word, boolean fits, boolean chosen) {}

  /** The words that can be chosen; none where the year before is not known. */
  public List<Offer> getOffers() {
    Optional<ChosenWord> on = resting();
    String chosen = edit.getBlock().chosen().map(ChosenWord::word).orElse("");
    List<Offer> offers = new ArrayList<>();
    for (String word :
        on.isPresent() ? resolving.words(edit.opened().style()) : List.<String>of()) {
      ChosenWord would =
          new ChosenWord(word, on.get().address(), on.get().now(), on.get().before());
      offers.add(new Offer(word, would.fits(would.now(), would.before()), word.equals(chosen)));
    }
    return offers;
  }

  /** The numbers on which a word would rest: 4,243 → 4,361（＋118、＋2.8%）; empty for none. */
  public String getResting() {
    return resting().map(this::numbers).orElse("");
  }

  /** The chosen word with the numbers it rests on; empty for none. */
  public String getWord() {
    return edit.getBlock().chosen().map(each -> each.word() + "　" + numbers(each)).orElse("");
  }

  private String numbers(ChosenWord of) {
    BigDecimal difference = of.now().subtract(of.before());
    return texts.text(
        BUNDLE,
        "edit.restsOn",
        number(of.before()),
        number(of.now()),
        (difference.signum() < 0 ? "－" : difference.signum() > 0 ? "＋" : "±")
            + number(difference.abs()),
        words.rate(new Change(of.before().longValue(), of.now().longValue())));
  }

  /** 6,218.1: with the decimals it comes with. */
  private static String number(BigDecimal of) {
    BigDecimal plain = of.stripTrailingZeros();
    return String.format(Locale.ROOT, "%,." + Math.max(0, plain.scale()) + "f", plain);
  }

  private Optional<ChosenWord> resting() {
    return address(edit.getBlock()).flatMap(at -> resolving.choose("-", at));
  }

  private static Optional<String> address(BlockForm block) {
    return (block.isTagged() ? block.getPicks() : List.<String>of())
        .stream()
            .map(line -> PickLine.parse(line).pick().address())
            .findFirst()
            .or(() -> Optional.of(block.restsOn()).filter(at -> !at.isEmpty()));
  }

  /** Chooses a word, and puts its tag into the words if it stands there nowhere. */
  public void chooseWord(String word) {
    Optional<ChosenWord> chosen =
        resolving.words(edit.opened().style()).contains(word)
            ? address(edit.getBlock()).flatMap(at -> resolving.choose(word, at))
            : Optional.empty();
    if (chosen.isEmpty()) {
      forms.reject("-", texts.text(BUNDLE, "edit.noNumbers"));
      return;
    }
    edit.getBlock().choose(chosen.get());
    if (!edit.getBlock().hasWordTag()) {
      picking.insert("語");
    }
    edit.typed();
  }
}
