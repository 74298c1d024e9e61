package hanki.sample;

import hanki.arrest.ClearanceDraft;
import hanki.arrest.Disposal;
import hanki.arrest.TakenTogether;
import hanki.consultation.ConsultationDraft;
import hanki.consultation.ConsultationKind;
import hanki.consultation.Damage;
import hanki.consultation.Handling;
import hanki.period.Half;
import hanki.period.HalfYear;
import hanki.quantity.Yen;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Makes the fictitious records of Reiwa 6 and 7. Their totals in every class that Miyagi police
 * publish are the published ones; how they fall on halves, stations and finer classes is invented.
 *
 * <p>Source: 宮城県警察「サイバー犯罪の検挙・相談の統計」, https://www.police.pref.miyagi.jp/cyber/toukei.html
 */
class SampleRecent {

  /** After it some matters are still open. */
  static final LocalDate LAST_WEEKS = LocalDate.of(2025, 12, 10);

  private static final long SEED = 20260131L;

  /** A published class in one of the two years, with what happens in it. */
  private record Consulted(
      String national,
      String reporting,
      Set<String> themes,
      int reiwa6,
      int reiwa7,
      int damage,
      String words) {}

  /** 3,491 and 2,964. */
  private static final List<Consulted> CONSULTED =
      List.of(
          new Consulted(
              "fraud", "other", Set.of(), 412, 268, 30_000, "未納料金があるというSMSに電話し、電子マネーで支払った。"),
          new Consulted(
              "fraud",
              "fake-site",
              Set.of("fake-shop"),
              371,
              246,
              18_400,
              "通販サイトで代金を振り込んだが、商品が届かない。"),
          new Consulted(
              "sns-investment",
              "other",
              Set.of("sns-fraud"),
              84,
              53,
              1_900_000,
              "SNSで投資を勧められ、指定された口座に振り込んだ。"),
          new Consulted(
              "sns-romance",
              "other",
              Set.of("sns-fraud"),
              40,
              25,
              1_100_000,
              "SNSで知り合った相手に送金を頼まれ、応じた。"),
          new Consulted("defamation", "other", Set.of(), 251, 178, 0, "掲示板に実名で中傷する書込みがある。"),
          new Consulted(
              "access",
              "banking",
              Set.of("phishing", "sms"),
              214,
              341,
              480_000,
              "銀行をかたるメールから偽サイトに暗証番号を入力し、送金された。"),
          new Consulted(
              "access",
              "cashless",
              Set.of("phishing"),
              118,
              187,
              62_000,
              "決済アプリのアカウントで、覚えのない買い物をされた。"),
          new Consulted("access", "other", Set.of(), 281, 396, 0, "SNSのアカウントが乗っ取られ、知人にメッセージが送られた。"),
          new Consulted(
              "access",
              "other",
              Set.of("support-scam"),
              141,
              177,
              35_000,
              "パソコンに警告画面が出て、表示された番号に電話した。"),
          new Consulted(
              "ransomware",
              "other",
              Set.of("ransomware"),
              5,
              8,
              0,
              "会社のサーバーのファイルが暗号化され、身の代金を要求する文が残された。"),
          new Consulted("spam", "other", Set.of(), 322, 219, 0, "通信販売会社をかたる迷惑メールが続けて届く。"),
          new Consulted(
              "spam",
              "fake-site",
              Set.of("phishing"),
              208,
              151,
              0,
              "クレジットカード会社をかたるメールが届いた。リンクは開いていない。"),
          new Consulted("harmful", "other", Set.of(), 72, 68, 0, "違法な品物を売るサイトを見つけた。"),
          new Consulted(
              "other", "other", Set.of(), 972, 647, 0, "家族のスマートフォンの利用について、どう話せばよいか相談したい。"));

  /** A published class of cleared cases, by the finest class of the record. */
  private record Cleared(String offence, String reporting, int reiwa6, int reiwa7, String words) {}

  /** 328 and 303. */
  private static final List<Cleared> CLEARED =
      List.of(
          new Cleared("1", "banking", 4, 8, "他人の利用者番号と暗証番号を使い、会員サイトに接続した。"),
          new Cleared("2", "cashless", 13, 10, "他人の決済アカウントで電子計算機に虚偽の情報を与え、品物を得た。"),
          new Cleared("3-06", "other", 14, 11, "漫画を無断で掲載した。"),
          new Cleared("3-01", "other", 11, 21, "児童の画像を共有サイトに掲載した。"),
          new Cleared("3-02", "other", 7, 12, "SNSで知り合った児童に対する児童買春。"),
          new Cleared("3-05", "other", 18, 4, "わいせつな画像を不特定多数が閲覧できる状態にした。"),
          new Cleared("3-03", "fake-site", 121, 117, "インターネットで架空の販売を持ち掛け、代金を振り込ませた。"),
          new Cleared("3-11", "banking", 63, 58, "自分の口座を他人に譲り渡した。"),
          new Cleared("3-04", "other", 29, 22, "SNSで知り合った青少年に対する条例違反。"),
          new Cleared("3-08", "other", 21, 19, "SNSで危害を加えると書き込んだ。"),
          new Cleared("3-13", "other", 27, 21, "コンビニの現金自動預払機から不正に現金を引き出した。"));

  private final SampleDice dice = new SampleDice();
  private final SampleFacts facts = new SampleFacts();

  List<ConsultationDraft> consultations() {
    dice.begin(SEED);
    List<ConsultationDraft> drafts = new ArrayList<>();
    for (Consulted each : CONSULTED) {
      add(drafts, each, 2024, each.reiwa6());
      add(drafts, each, 2025, each.reiwa7());
    }
    drafts.sort((a, b) -> a.receivedOn().compareTo(b.receivedOn()));
    return drafts;
  }

  private void add(List<ConsultationDraft> drafts, Consulted what, int year, int number) {
    for (LocalDate day : days(year, number)) {
      // sns-investment and sns-romance are classes of their own since March 2024
      boolean later = what.national().startsWith("sns") && day.isBefore(LocalDate.of(2024, 3, 1));
      drafts.add(consultation(what, later ? day.plusMonths(3) : day, drafts.size()));
    }
  }

  private ConsultationDraft consultation(Consulted what, LocalDate day, int place) {
    Yen damage =
        what.damage() > 0 && dice.below(3) > 0
            ? new Yen(what.damage() * (5L + dice.below(16)) / 10 / 100 * 100)
            : null;
    return new ConsultationDraft(
        day,
        LocalTime.of(8 + dice.below(13), 5 * dice.below(12)),
        dice.channel(),
        dice.station(day),
        ConsultationKind.CONSULTATION,
        what.national(),
        what.reporting(),
        what.themes(),
        "（架空）" + what.words(),
        damage == null ? Damage.NONE : Damage.SUFFERED,
        damage,
        EnumSet.of(dice.below(4) == 0 ? Handling.PREVENTION : Handling.ADVICE),
        dice.token(),
        facts.of(place, what.national(), what.reporting()));
  }

  List<ClearanceDraft> clearances() {
    dice.begin(SEED + 1);
    List<ClearanceDraft> drafts = new ArrayList<>();
    for (Cleared each : CLEARED) {
      days(2024, each.reiwa6()).forEach(day -> drafts.add(clearance(each, day)));
      days(2025, each.reiwa7()).forEach(day -> drafts.add(clearance(each, day)));
    }
    drafts.sort((a, b) -> a.countedOn().compareTo(b.countedOn()));
    return drafts;
  }

  private ClearanceDraft clearance(Cleared what, LocalDate day) {
    return new ClearanceDraft(
        day,
        dice.station(day),
        "",
        "",
        what.offence(),
        what.reporting(),
        Disposal.REFERRAL,
        1,
        TakenTogether.NOTHING,
        dice.below(2),
        List.of(),
        List.of(),
        "（架空）" + what.words(),
        dice.token());
  }

  /** That many days of a year, a little more of them in the second half. */
  private List<LocalDate> days(int year, int number) {
    int first = number * (46 + dice.below(6)) / 100;
    List<LocalDate> days = dice.days(new HalfYear(year, Half.FIRST), first);
    days.addAll(dice.days(new HalfYear(year, Half.SECOND), number - first));
    return days;
  }
}
