package hanki.publication;

import static hanki.publication.DeckFigures.counted;
import static hanki.publication.DeckFigures.difference;
import static hanki.publication.DeckFigures.line;
import static hanki.publication.DeckFigures.narrow;
import static hanki.publication.DeckFigures.published;
import static hanki.publication.DeckFigures.series;
import static hanki.publication.DeckFigures.share;

import hanki.period.Half;
import hanki.period.HalfYear;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The seminar deck of Miyagi police as a report that is ready: every kind of block. */
public final class ADeck {

  private static final String FINGERPRINT =
      "4f3c2a1b00112233445566778899aabbccddeeff0123456789abcdef01234567";

  private final List<ReadyBlock> blocks = new ArrayList<>();

  private ADeck() {}

  /** A deck without any slide. */
  public static ADeck aDeck() {
    return new ADeck();
  }

  /** The whole of it. */
  public static ReadyReport seminar() {
    return aDeck()
        .with(opening())
        .with(national())
        .with(cleared())
        .with(prefecture())
        .with(guidance())
        .ready();
  }

  /** Adds blocks. */
  public ADeck with(ReadyBlock... more) {
    return with(Arrays.asList(more));
  }

  private ADeck with(List<ReadyBlock> more) {
    blocks.addAll(more);
    return this;
  }

  /** The report as it was published. */
  public ReadyReport ready() {
    return new ReadyReport(
        "サイバー空間をめぐる脅威の情勢と今後の対策",
        ReportKind.SEMINAR,
        "宮城県警察本部 サイバー犯罪対策課",
        new HalfYear(2020, Half.FIRST),
        new ReportVintage(ReportVintage.Kind.PROVISIONAL, 0),
        Instant.parse("2021-02-10T01:05:00Z"),
        FINGERPRINT,
        blocks);
  }

  static ReadyBlock.Title title(String id, int level, String text, String beside) {
    return new ReadyBlock.Title(id, level, text, beside);
  }

  private static List<ReadyBlock> opening() {
    return List.of(
        title("b1", 0, "サイバー空間をめぐる脅威の情勢と今後の対策", "サイバーセキュリティセミナー"),
        title("b2", 2, "サイバー空間をめぐる脅威の情勢等について", ""),
        new ReadyBlock.Bullets(
            "b3",
            "",
            List.of(
                item("新型コロナウイルス感染症に関連したサイバー攻撃が発生", "国内外で医療機関や研究機関等に対する攻撃を確認"),
                item("新型コロナウイルス感染症に関連したサイバー犯罪が発生", "マスク販売を装った詐欺サイトや不審メール等を確認"),
                item("国内外において、政府や企業等に対するサイバー攻撃が発生", "防衛関連企業や電気通信事業者に対する不正アクセスが発生"),
                item("インターネットバンキングに係る不正送金事犯の被害が急増", "令和２年上半期の被害が、前年同期と比べて大幅に増加"),
                item("キャッシュレス決済を悪用した犯罪が発生", "ドコモ口座を悪用した事件が発生"))),
        title("b4", 1, "サイバー空間の現状", "～令和２年上半期におけるサイバー空間をめぐる脅威の情勢等について～"));
  }

  private static ReadyBlock.Bullets.Item item(String text, String below) {
    return new ReadyBlock.Bullets.Item(
        ReadyBlock.Line.of(text), List.of(ReadyBlock.Line.of(below)));
  }

  private static List<ReadyBlock> national() {
    ReadyFigure sensor = published("npa.sensor", "2020H1", "6218.1", "件/日・IP");
    ReadyFigure mail = published("npa.targeted-mail", "2020H1", "3978", "件");
    return List.of(
        title("b5", 2, "サイバー攻撃の情勢等（全国）", ""),
        new ReadyBlock.Sentence(
            "b6", line("センサーにおいて検知したアクセス件数は、１日・１ＩＰアドレス当たり", sensor, "件と増加傾向にある。")),
        chart(
            "b7",
            "センサーにおいて検知したアクセス件数の推移",
            false,
            List.of("Ｈ２７上", "Ｈ３０上", "Ｒ１上", "Ｒ２上"),
            bars(
                "件/日・IP",
                series(
                    "npa.sensor",
                    "件/日・IP",
                    false,
                    "2015H1=684.9",
                    "2018H1=2223.6",
                    "2019H1=3530.8",
                    "2020H1=6218.1"))),
        title("b8", 2, "標的型メール攻撃の件数の推移", ""),
        new ReadyBlock.Sentence(
            "b9", line("本年上半期の同ネットワークを通じて把握した標的型メール攻撃の件数は、", mail, "件と前年同期と比べて増加した。")),
        DeckCharts.mail());
  }

  private static List<ReadyBlock> cleared() {
    return List.of(
        title("b11", 2, "サイバー犯罪の情勢等（全国）", ""),
        new ReadyBlock.Sentence(
            "b12",
            line(
                "サイバー犯罪の検挙件数は増加傾向にあり、本年上半期の検挙件数は、",
                narrow(published("npa.cleared", "2020H1", "4361", "件")),
                "件と、前年同期と同水準となった。")),
        DeckCharts.cleared(),
        title("b14", 2, "新型コロナウイルス感染症に関連するサイバー犯罪が疑われる事案の報告件数", ""),
        new ReadyBlock.Sentence(
            "b15",
            line(
                "報告のあった件数は",
                narrow(published("covid", "2020H1", "608", "件")),
                "件であった。その内訳としては、詐欺が",
                narrow(published("covid.fraud", "2020H1", "286", "件")),
                "件で全体の",
                share("covid.fraud", "47.0"),
                "と最も多く、次いで不審メール・不審サイトが",
                narrow(published("covid.mail", "2020H1", "115", "件")),
                "件で全体の",
                share("covid.mail", "18.9"),
                "を占めている。")),
        DeckCharts.covid());
  }

  private static List<ReadyBlock> prefecture() {
    return List.of(
        title("b17", 2, "サイバー犯罪の検挙及び相談受理状況（宮城県）", ""),
        new ReadyBlock.Sentence(
            "b18",
            line(
                "検挙",
                counted("clearance.cases", "2019", 386, "件"),
                "件（前年比",
                difference("clearance.cases", "2019", -26, "件"),
                "件）　相談",
                counted("consultation.received", "2019", 2_292, "件"),
                "件（前年比",
                difference("consultation.received", "2019", 290, "件"),
                "件）")),
        DeckCharts.prefecture(),
        DeckCharts.table(),
        title("b30", 2, "カプコンに対するサイバー攻撃（令和２年１１月発覚）", ""),
        DeckGuidance.capcom(),
        DeckGuidance.incident(),
        title("b34", 2, "新型コロナウイルス感染症に関連するサイバー犯罪の発生", "宮城"),
        DeckGuidance.masks());
  }

  private static List<ReadyBlock> guidance() {
    return List.of(
        title("b38", 1, "最近の懸案事案と被害防止対策", ""),
        title("b39", 2, "マルウェア「Ｅｍｏｔｅｔ」が活発化", ""),
        new ReadyBlock.Sentence(
            "b19",
            line(
                "Ｅｍｏｔｅｔは、情報の窃取に加え、他のマルウェアへの感染のために悪用されるマルウェアであり、"
                    + "悪意のある者によって標的型メールに添付される等して、感染の拡大が試みられている。")),
        DeckGuidance.emotet(),
        title("b41", 2, "フィッシングによる不正送金の被害が急増", "～ 最近の懸案事案 ～"),
        DeckGuidance.phishing(),
        title("b43", 2, "合同・共同捜査の推進", "～ 最近の懸案事案 ～"),
        DeckGuidance.arrests(),
        title("b45", 2, "被害防止対策「インターネットバンキングに係る不正送金事犯」", "～ 最近の懸案事案 ～"),
        DeckGuidance.banking(),
        title("b47", 2, "偽サイト・詐欺サイト", "～ 最近の懸案事案 ～"),
        DeckGuidance.fakeSites(),
        title("b60", 2, "サイバー空間情勢は依然として厳しい状況", ""),
        new ReadyBlock.Contact(
            "b61", List.of("生活安全に関する不安や悩みは警察相談専用電話"), "＃９１１０", List.of("へ御相談ください。")),
        new ReadyBlock.Notes("b62", List.of(line("数値は暫定値であり、後に訂正することがある。"))));
  }

  static ReadyBlock.Chart chart(
      String id,
      String title,
      boolean stacked,
      List<String> categories,
      ReadyBlock.Chart.Series... series) {
    return new ReadyBlock.Chart(
        id,
        title,
        categories,
        stacked,
        List.of(series),
        List.of(),
        title + "の図",
        DeckFigures.AGENCY);
  }

  static ReadyBlock.Chart.Series bars(String unit, List<ReadyFigure> values) {
    return new ReadyBlock.Chart.Series("件数", ReadyBlock.Chart.Form.BAR, false, unit, values);
  }

  /** A table with one column of numbers. */
  public static ReadyBlock.Table longTable(String... labels) {
    return new ReadyBlock.Table(
        "b70",
        "長い表",
        "件",
        List.of("区分", "Ｒ１"),
        Arrays.stream(labels)
            .map(
                label ->
                    new ReadyBlock.Table.Row(
                        label,
                        false,
                        List.of(
                            ReadyBlock.Table.Cell.of(
                                counted("consultation.received", "2019", 2_292, "件")))))
            .toList(),
        List.of(),
        "");
  }

  /** A table whose classes overlap: its rows add up to more than their total. */
  public static ReadyBlock.Table overlappingTable() {
    return new ReadyBlock.Table(
        "b71",
        "重なる区分",
        "件",
        List.of("区分", "Ｈ３０", "Ｒ１", "増減"),
        List.of(
            DeckCharts.row("甲", "clearance.cases", 300, 300, false),
            DeckCharts.row("乙", "clearance.cases", 200, 200, false),
            DeckCharts.row("計", "clearance.cases", 386, 386, true)),
        List.of(),
        "");
  }
}
