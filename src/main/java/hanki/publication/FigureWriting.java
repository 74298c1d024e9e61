package hanki.publication;

import hanki.publication.PickedFigures.Found;
import hanki.publication.house.HouseNumbers;
import hanki.publication.house.MoneyUnit;
import hanki.quantity.Change;
import hanki.quantity.Share;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads picked figures and writes them in a house style. */
class FigureWriting {

  private static final String PERCENT = "％";

  private final PickedFigures figures;
  private final HouseNumbers numbers;

  FigureWriting(PickedFigures figures, HouseNumbers numbers) {
    this.figures = figures;
    this.numbers = numbers;
  }

  /** The figure that was picked; none if nothing is known or counted, now or before. */
  Optional<ReadyFigure> figure(FigurePick pick) {
    return figures.at(pick.address()).flatMap(now -> read(pick, now));
  }

  /** A figure as it is, as it came with a table. */
  ReadyFigure value(Found now) {
    return ready(FigurePick.value(now.address()), now, now.amount(), now.unit(), text(now));
  }

  private String text(Found now) {
    return numbers.rate(now.amount());
  }

  private Optional<ReadyFigure> read(FigurePick pick, Found now) {
    return switch (pick.reading()) {
      case VALUE -> Optional.of(value(now));
      case DIFFERENCE -> before(pick, true).map(before -> difference(pick, now, before));
      case ON_PREVIOUS -> before(pick, false).map(before -> difference(pick, now, before));
      case RATE -> before(pick, true).flatMap(before -> rate(pick, now, before));
      case SHARE -> figures.at(pick.whole()).flatMap(whole -> share(pick, now, whole));
      case MAN_YEN ->
          yen(now).map(yen -> ready(pick, now, now.yen(), "円", numbers.amount(yen, MoneyUnit.MAN)));
      case MAN_YEN_DIFFERENCE ->
          before(pick, true).flatMap(before -> manYenDifference(pick, now, before));
      case TEN_THOUSANDS ->
          Optional.of(
              ready(
                  pick,
                  now,
                  now.amount(),
                  now.unit(),
                  numbers.tenThousands(now.amount().longValueExact())));
    };
  }

  private Optional<Found> before(FigurePick pick, boolean lastYear) {
    return PickedFigures.before(pick.address(), lastYear).flatMap(figures::at);
  }

  private static Optional<Long> yen(Found found) {
    return found.isMoney() ? Optional.of(found.yen().longValueExact()) : Optional.empty();
  }

  private ReadyFigure difference(FigurePick pick, Found now, Found before) {
    BigDecimal difference = now.amount().subtract(before.amount());
    return ready(pick, now, difference, now.unit(), numbers.difference(difference));
  }

  private Optional<ReadyFigure> rate(FigurePick pick, Found now, Found before) {
    Change change = new Change(before.amount().longValue(), now.amount().longValue());
    return change.rate().map(rate -> ready(pick, now, rate, PERCENT, numbers.rate(change)));
  }

  private Optional<ReadyFigure> share(FigurePick pick, Found part, Found whole) {
    Share share = new Share(part.amount().longValue(), whole.amount().longValue());
    return share
        .percent()
        .map(percent -> ready(pick, part, percent, PERCENT, numbers.share(share)));
  }

  private Optional<ReadyFigure> manYenDifference(FigurePick pick, Found now, Found before) {
    return yen(now)
        .flatMap(
            after ->
                yen(before)
                    .map(
                        earlier ->
                            ready(
                                pick,
                                now,
                                BigDecimal.valueOf(after - earlier),
                                "円",
                                numbers.amountDifference(earlier, after, MoneyUnit.MAN))));
  }

  private static ReadyFigure ready(
      FigurePick pick, Found of, BigDecimal value, String unit, String text) {
    return new ReadyFigure(
        pick.toString(), value, unit, text, of.ruleVersion(), of.source(), of.href());
  }
}
