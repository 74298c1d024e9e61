package hanki.publication;

import hanki.publication.house.HouseStyle;
import hanki.publication.house.HouseStyleBook;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * Figures of the seminar deck of Miyagi police and of the series that its charts show; values from
 * the documents named in them.
 */
final class DeckFigures {

  static final HouseStyle STYLE = new HouseStyleBook().style(HouseStyleBook.MIYAGI);
  static final String AGENCY = "※出典元： 警察庁 “令和２年上半期におけるサイバー空間をめぐる脅威の情勢等について”";
  private static final String RULE = "検挙した日の属する期に、罪名ごとに1件と数える。";

  private DeckFigures() {}

  static ReadyFigure published(String code, String period, String value, String unit) {
    BigDecimal number = new BigDecimal(value);
    return new ReadyFigure(
        "published:" + code + "/" + period,
        number,
        unit,
        STYLE.numbers().rate(number),
        0,
        "警察庁 “令和２年上半期におけるサイバー空間をめぐる脅威の情勢等について”",
        "/national/series.xhtml?code=" + code);
  }

  static ReadyFigure narrow(ReadyFigure figure) {
    return new ReadyFigure(
        figure.address(),
        figure.value(),
        figure.unit(),
        STYLE.variant("narrow").numbers().rate(figure.value()),
        figure.ruleVersion(),
        figure.source(),
        figure.href());
  }

  static ReadyFigure counted(String measure, String period, long value, String unit) {
    String address = measure + "/" + period + "/-/-";
    return new ReadyFigure(
        address,
        BigDecimal.valueOf(value),
        unit,
        STYLE.variant("ungrouped").numbers().count(value),
        2,
        RULE,
        "/statistics/figure.xhtml?address=" + address);
  }

  static ReadyFigure difference(String measure, String period, long value, String unit) {
    String address = measure + "/" + period + "/-/-|difference";
    return new ReadyFigure(
        address,
        BigDecimal.valueOf(value),
        unit,
        STYLE.variant("ungrouped").numbers().difference(value),
        2,
        RULE,
        "/statistics/figure.xhtml?address=" + address);
  }

  static ReadyFigure share(String code, String percent) {
    BigDecimal number = new BigDecimal(percent);
    return new ReadyFigure(
        "published:" + code + "/2020H1|share:published:covid/2020H1",
        number,
        "％",
        "約" + STYLE.variant("narrow").numbers().percent(number),
        0,
        "警察庁 “令和２年上半期におけるサイバー空間をめぐる脅威の情勢等について”",
        "/national/series.xhtml?code=" + code);
  }

  /** Values with the period before an equals sign; one that is not known has none after it. */
  static List<ReadyFigure> series(String code, String unit, boolean house, String... values) {
    return Arrays.stream(values)
        .map(each -> each.split("=", 2))
        .map(
            each ->
                each[1].isEmpty()
                    ? null
                    : house
                        ? counted(code, each[0], Long.parseLong(each[1]), unit)
                        : published(code, each[0], each[1], unit))
        .toList();
  }

  static ReadyBlock.Line line(Object... runs) {
    return new ReadyBlock.Line(
        Arrays.stream(runs)
            .map(
                run ->
                    run instanceof ReadyFigure figure
                        ? new ReadyBlock.Number(figure)
                        : (ReadyBlock.Run) new ReadyBlock.Words((String) run))
            .toList());
  }
}
