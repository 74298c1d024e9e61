package hanki.sample;

import hanki.incident.CashOut;
import hanki.incident.CyberJudgement;
import hanki.incident.IncidentDraft;
import hanki.incident.InvestigationState;
import hanki.incident.Losses;
import hanki.incident.Occurrence;
import hanki.incident.Origin;
import hanki.incident.PlaceKind;
import hanki.quantity.Yen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Fictitious incidents (架空). Unauthorised transfers of 平成30年 and 令和元年 come to what Miyagi police
 * published: 5 and 12 cases, 761万円 and 1,066万円, whose difference is 約305万円 in yen; how they fall on
 * days, stations and amounts is invented, and so are the others.
 */
class SampleIncidents {

  private static final String OWN = "04";

  /** A transfer: day recognised, station, what was ordered, what was stopped, where it went. */
  private record Transfer(String day, int station, long ordered, long stopped, String country) {}

  /** H30: 7,612,000 yen. R1: 10,661,400 yen; on 28 March 2019 the one of the deck, about 50万円. */
  private static final List<Transfer> TRANSFERS =
      List.of(
          new Transfer("2018-02-08", 1, 1_480_000, 0, "CN"),
          new Transfer("2018-04-19", 3, 998_000, 0, "VN"),
          new Transfer("2018-07-02", 6, 2_034_000, 500_000, "VN"),
          new Transfer("2018-09-27", 1, 1_900_000, 0, "CN"),
          new Transfer("2018-11-15", 21, 1_200_000, 0, "JP"),
          new Transfer("2019-01-22", 2, 450_000, 0, "VN"),
          new Transfer("2019-03-28", 1, 502_000, 0, "VN"),
          new Transfer("2019-05-16", 4, 700_000, 700_000, "CN"),
          new Transfer("2019-09-05", 1, 990_000, 0, "VN"),
          new Transfer("2019-09-12", 6, 1_300_400, 0, "VN"),
          new Transfer("2019-09-20", 3, 499_000, 0, "VN"),
          new Transfer("2019-10-03", 5, 998_000, 200_000, "CN"),
          new Transfer("2019-10-17", 1, 1_000_000, 0, "VN"),
          new Transfer("2019-11-07", 21, 870_000, 0, "VN"),
          new Transfer("2019-11-21", 2, 1_552_000, 0, "CN"),
          new Transfer("2019-12-05", 14, 800_000, 0, "VN"),
          new Transfer("2019-12-19", 1, 1_000_000, 0, "VN"));

  /** Another incident: day, station, offence, further offence, reporting category, yen, words. */
  private record Other(
      String day,
      int station,
      String offence,
      String further,
      String reporting,
      long yen,
      String words) {}

  private static final List<Other> OTHERS =
      List.of(
          new Other(
              "2018-03-14",
              1,
              "ua-access",
              null,
              "other",
              0,
              "SNSのアカウントに他人が接続し、知人になりすましてメッセージを送った。"),
          new Other(
              "2018-06-21", 6, "fraud", null, "fake-site", 39_800, "通販サイトで代金を振り込ませ、品物を送らなかった。"),
          new Other(
              "2018-10-30",
              2,
              "malware-make",
              null,
              "other",
              0,
              "会社のパソコンで、届いたメールの添付ファイルからウイルスが実行された。"),
          new Other("2019-02-19", 1, "fraud", null, "fake-site", 21_600, "偽の通販サイトで、マスクの代金を振り込ませた。"),
          new Other(
              "2019-06-27",
              3,
              "computer-fraud",
              "ua-access",
              "cashless",
              98_000,
              "他人の決済アカウントで、コンビニにおいてたばこなどを購入した。"),
          new Other(
              "2019-08-08",
              21,
              "ua-access",
              "ua-store",
              "other",
              0,
              "元の勤務先のメールサーバに、退職後も以前の利用者番号で接続した。"),
          new Other(
              "2019-11-28",
              1,
              "computer-fraud",
              "record-use",
              "cashless",
              300_000,
              "他人の口座を決済サービスに結び付けて入金し、品物の購入に使った。"));

  List<IncidentDraft> incidents() {
    List<IncidentDraft> drafts = new ArrayList<>();
    TRANSFERS.forEach(each -> drafts.add(transfer(each)));
    OTHERS.forEach(each -> drafts.add(other(each)));
    drafts.sort(Comparator.comparing(IncidentDraft::recognisedOn));
    return drafts;
  }

  private IncidentDraft transfer(Transfer transfer) {
    LocalDate day = LocalDate.parse(transfer.day());
    return new IncidentDraft(
        day,
        station(transfer.station()),
        Origin.DAMAGE_REPORT,
        "computer-fraud",
        Set.of("ua-access"),
        "banking",
        CyberJudgement.CYBER,
        traces(transfer.day()).isEmpty() ? null : "phishing-otp",
        new Occurrence(day.minusDays(2), null, null, OWN, PlaceKind.HOME),
        "",
        Losses.of(
            new Yen(transfer.ordered()),
            transfer.stopped() == 0 ? null : new Yen(transfer.stopped()),
            null),
        new CashOut(transfer.country(), "14", PlaceKind.STORE_ATM),
        InvestigationState.OPEN,
        null,
        "（架空）銀行をかたるSMSから偽サイトに暗証番号とワンタイムパスワードを入力し、口座から送金された。",
        traces(transfer.day()),
        token(transfer.day()));
  }

  private IncidentDraft other(Other other) {
    LocalDate day = LocalDate.parse(other.day());
    return new IncidentDraft(
        day,
        station(other.station()),
        Origin.DAMAGE_REPORT,
        other.offence(),
        other.further() == null ? Set.of() : Set.of(other.further()),
        other.reporting(),
        CyberJudgement.CYBER,
        null,
        new Occurrence(day.minusDays(9), day.minusDays(3), null, OWN, PlaceKind.NETWORK),
        "",
        Losses.of(null, null, other.yen() == 0 ? null : new Yen(other.yen())),
        CashOut.UNKNOWN,
        InvestigationState.OPEN,
        null,
        "（架空）" + other.words(),
        "",
        token(other.day()));
  }

  private static String station(int number) {
    return String.format("miyagi-%02d", number);
  }

  /** The one of the deck and a later one were sent from the same number. */
  private static String traces(String day) {
    return switch (day) {
      case SampleInvestigation.DAY ->
          "（架空）SMSの送信元 090-0000-0012\nhxxps://mbank-secure[.]example/login\n口座：架空銀行 本店 普通 1234567";
      case "2019-09-05" -> "（架空）SMSの送信元 090-0000-0012\nhxxps://mbank-otp[.]example/";
      default -> "";
    };
  }

  /** Names the incident of a day, the same each time. */
  static String token(String day) {
    return UUID.nameUUIDFromBytes(
            ("incident " + day).getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .toString();
  }
}
