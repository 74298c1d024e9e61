package hanki.publication;

import static hanki.publication.DeckFigures.counted;
import static hanki.publication.DeckFigures.difference;
import static hanki.publication.DeckFigures.narrow;
import static hanki.publication.DeckFigures.published;
import static hanki.publication.DeckFigures.series;
import static hanki.publication.DeckFigures.share;

import hanki.publication.ReadyBlock.Chart;
import hanki.publication.ReadyBlock.Chart.Form;
import hanki.publication.ReadyBlock.Table;
import java.util.List;

/** Charts and tables of the seminar deck; where it shows pictures only, from the sourced series. */
final class DeckCharts {

  private DeckCharts() {}

  /** Two series on each other; 2017 to 2020 by halves. */
  static Chart mail() {
    List<ReadyFigure> all =
        series(
            "npa.targeted-mail",
            "件",
            false,
            "2017H1=589",
            "2017H2=5438",
            "2018H1=2578",
            "2018H2=4162",
            "2019H1=2687",
            "2019H2=2614",
            "2020H1=3978");
    return ADeck.chart(
        "b10",
        "標的型メール攻撃の件数の推移",
        false,
        List.of("Ｈ２９上", "Ｈ２９下", "Ｈ３０上", "Ｈ３０下", "Ｒ１上", "Ｒ１下", "Ｒ２上"),
        ADeck.bars("件", all));
  }

  static Chart cleared() {
    return new Chart(
        "b13",
        "サイバー犯罪の検挙件数の推移（上半期）",
        List.of("Ｈ２７上", "Ｈ２８上", "Ｈ２９上", "Ｈ３０上", "Ｒ１上", "Ｒ２上"),
        false,
        List.of(
            ADeck.bars(
                "件",
                series(
                    "npa.cleared",
                    "件",
                    false,
                    "2015H1=3689",
                    "2016H1=4280",
                    "2017H1=4209",
                    "2018H1=4183",
                    "2019H1=4243",
                    "2020H1=4361"))),
        List.of(new Chart.Mark("Ｒ１上", "Ｒ１から区分の名を変更")),
        "サイバー犯罪の検挙件数は、令和２年上半期に4,361件",
        DeckFigures.AGENCY);
  }

  /** Bars and a line with an axis of its own, one value unknown. */
  static Chart prefecture() {
    return new Chart(
        "b21",
        "検挙件数と相談受理件数の推移",
        List.of("Ｈ２７", "Ｈ２８", "Ｈ２９", "Ｈ３０", "Ｒ１"),
        false,
        List.of(
            new Chart.Series(
                "検挙",
                Form.BAR,
                false,
                "件",
                series(
                    "clearance.cases",
                    "件",
                    true,
                    "2015=180",
                    "2016=210",
                    "2017=248",
                    "2018=412",
                    "2019=386")),
            new Chart.Series(
                "相談",
                Form.LINE,
                true,
                "件",
                series(
                    "consultation.received",
                    "件",
                    true,
                    "2015=",
                    "2016=1597",
                    "2017=1917",
                    "2018=2002",
                    "2019=2292"))),
        List.of(new Chart.Mark("Ｒ１", "４月 サイバーセキュリティ統括官の新設")),
        "宮城県の検挙件数は令和元年に386件、相談受理件数は2,292件",
        "");
  }

  static ReadyBlock.Composition covid() {
    return new ReadyBlock.Composition(
        "b16",
        "報告件数の内訳",
        narrow(published("covid", "2020H1", "608", "件")),
        List.of(
            part("詐欺", "fraud", "286", "47.0"),
            part("不審メール・不審サイト", "mail", "115", "18.9"),
            part("マスク・消毒液転売", "resale", "67", "11.0"),
            part("業務妨害等", "obstruction", "57", "9.4"),
            part("個人情報等の不正取得", "personal", "55", "9.0"),
            part("その他", "other", "28", "4.6")),
        "報告件数608件のうち詐欺286件（47.0％）、不審メール・不審サイト115件（18.9％）",
        DeckFigures.AGENCY);
  }

  private static ReadyBlock.Composition.Part part(
      String name, String code, String count, String percent) {
    return new ReadyBlock.Composition.Part(
        name,
        narrow(published("covid." + code, "2020H1", count, "件")),
        share("covid." + code, percent));
  }

  static Table table() {
    return new Table(
        "b22",
        "検挙及び相談の対比",
        "件",
        List.of("区分", "Ｈ３０", "Ｒ１", "増減"),
        List.of(
            row("検挙", "clearance.cases", 412, 386, false),
            row("相談", "consultation.received", 2_002, 2_292, false)),
        List.of("相談には情報提供を含まない。"),
        "");
  }

  static Table.Row row(String label, String measure, long before, long after, boolean total) {
    return new Table.Row(
        label,
        total,
        List.of(
            Table.Cell.of(counted(measure, "2018", before, "件")),
            Table.Cell.of(counted(measure, "2019", after, "件")),
            Table.Cell.of(difference(measure, "2019", after - before, "件"))));
  }
}
