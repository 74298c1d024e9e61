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
 * Makes the fictitious records. Totals by year are the published ones; how they fall on halves,
 * stations and classes is invented.
 */
class SampleRecords {

  /** After it some matters are still open. */
  static final LocalDate LAST_WEEKS = LocalDate.of(2019, 12, 10);

  private static final long SEED = 20201116L;

  private final SampleDice dice = new SampleDice();
  private final SampleFacts facts = new SampleFacts();

  /** A half with its counts: consultations counted, other receipts, cleared cases. */
  private record Volume(HalfYear half, int consultations, int others, int cases) {}

  /**
   * H30: 968 + 1,034 = 2,002 and 203 + 209 = 412; R1: 1,083 + 1,209 = 2,292 and 190 + 196 = 386.
   */
  private static final List<Volume> VOLUMES =
      List.of(
          new Volume(new HalfYear(2018, Half.FIRST), 968, 61, 203),
          new Volume(new HalfYear(2018, Half.SECOND), 1034, 70, 209),
          new Volume(new HalfYear(2019, Half.FIRST), 1083, 74, 190),
          new Volume(new HalfYear(2019, Half.SECOND), 1209, 92, 196));

  /** A pattern of consultations. */
  private record Story(
      int weight,
      String national,
      String reporting,
      Set<String> themes,
      String words,
      int damage) {}

  private static final List<Story> STORIES =
      List.of(
          new Story(
              14,
              "fraud",
              "fake-site",
              Set.of("fake-shop"),
              "通販サイトで代金を振り込んだが、商品が届かず連絡も取れない。",
              18_400),
          new Story(
              9, "fraud", "other", Set.of(), "身に覚えのない有料サイトの料金を請求するメールが届き、電子マネーで支払った。", 30_000),
          new Story(6, "fraud", "cashless", Set.of(), "キャッシュレス決済のアカウントで、覚えのない買い物をされた。", 49_800),
          new Story(
              6,
              "fraud",
              "banking",
              Set.of("phishing", "sms"),
              "銀行をかたるSMSから偽サイトに暗証番号を入力し、口座から送金された。",
              502_000),
          new Story(
              9,
              "access",
              "fake-site",
              Set.of("phishing", "sms"),
              "宅配の不在通知を装うSMSのリンクを開き、利用者番号と暗証番号を入力した。",
              0),
          new Story(7, "access", "other", Set.of(), "SNSのアカウントが乗っ取られ、知人にメッセージが送られた。", 0),
          new Story(
              4,
              "access",
              "other",
              Set.of("malware"),
              "会社のメールに届いた添付ファイルを開いたところ、取引先に不審なメールが送られた。",
              0),
          new Story(
              4,
              "access",
              "other",
              Set.of("support-scam"),
              "パソコンに警告画面が出て、表示された番号に電話し、修理代を支払った。",
              35_000),
          new Story(12, "spam", "other", Set.of(), "通信販売会社をかたる迷惑メールが続けて届く。", 0),
          new Story(
              4, "spam", "fake-site", Set.of("phishing"), "クレジットカード会社をかたるメールが届いた。リンクは開いていない。", 0),
          new Story(10, "defamation", "other", Set.of(), "掲示板に実名で中傷する書込みがある。", 0),
          new Story(3, "auction", "other", Set.of(), "フリマアプリで購入した品が、説明と違うものだった。", 12_000),
          new Story(4, "harmful", "other", Set.of(), "違法な品物を売るサイトを見つけた。", 0),
          new Story(8, "other", "other", Set.of(), "家族のスマートフォンの利用について、どう話せばよいか相談したい。", 0));

  private static final String[][] OFFENCES = {
    {"1", "banking", "他人の利用者番号と暗証番号を使い、会員サイトに接続した。"},
    {"2", "cashless", "他人の決済アカウントで電子計算機に虚偽の情報を与え、品物を得た。"},
    {"3-01", "other", "児童の画像を共有サイトに掲載した。"},
    {"3-03", "fake-site", "インターネットで架空の販売を持ち掛け、代金を振り込ませた。"},
    {"3-04", "other", "SNSで知り合った青少年に対する条例違反。"},
    {"3-05", "other", "わいせつな画像を不特定多数が閲覧できる状態にした。"},
    {"3-06", "other", "漫画を無断で掲載した。"},
    {"3-07", "other", "偽ブランド品をフリマアプリで販売した。"},
    {"3-08", "other", "SNSで危害を加えると書き込んだ。"},
    {"3-11", "banking", "自分の口座を他人に譲り渡した。"},
    {"3-13", "other", "コンビニの現金自動預払機から不正に現金を引き出した。"}
  };

  List<ConsultationDraft> consultations() {
    dice.begin(SEED);
    List<ConsultationDraft> drafts = new ArrayList<>();
    for (Volume volume : VOLUMES) {
      List<LocalDate> days = dice.days(volume.half(), volume.consultations() + volume.others());
      for (int i = 0; i < days.size(); i++) {
        boolean counted =
            i * (long) volume.others() / days.size()
                == (i + 1) * (long) volume.others() / days.size();
        drafts.add(consultation(days.get(i), counted, drafts.size()));
      }
    }
    return drafts;
  }

  private ConsultationDraft consultation(LocalDate day, boolean counted, int place) {
    Story story = story();
    Yen damage = counted && story.damage() > 0 && dice.below(3) > 0 ? damage(story) : null;
    return new ConsultationDraft(
        day,
        LocalTime.of(8 + dice.below(13), 5 * dice.below(12)),
        dice.channel(),
        dice.station(day),
        counted ? ConsultationKind.CONSULTATION : dice.other(),
        story.national(),
        story.reporting(),
        story.themes(),
        "（架空）" + story.words(),
        damage == null ? Damage.NONE : Damage.SUFFERED,
        damage,
        EnumSet.of(dice.below(4) == 0 ? Handling.PREVENTION : Handling.ADVICE),
        dice.token(),
        facts.of(place, story.national(), story.reporting()));
  }

  private Yen damage(Story story) {
    return new Yen(story.damage() * (5L + dice.below(16)) / 10 / 100 * 100);
  }

  private Story story() {
    int pick = dice.below(STORIES.stream().mapToInt(Story::weight).sum());
    for (Story story : STORIES) {
      pick -= story.weight();
      if (pick < 0) {
        return story;
      }
    }
    throw new IllegalStateException("weights do not add up");
  }

  List<ClearanceDraft> clearances() {
    dice.begin(SEED + 1);
    List<ClearanceDraft> drafts = new ArrayList<>();
    for (Volume volume : VOLUMES) {
      int left = volume.cases();
      List<ClearanceDraft> half = new ArrayList<>();
      while (left > 0) {
        int cases = Math.min(left, dice.below(5) == 0 ? 2 + dice.below(4) : 1);
        half.add(clearance(dice.day(volume.half()), cases));
        left -= cases;
      }
      half.sort((a, b) -> a.countedOn().compareTo(b.countedOn()));
      drafts.addAll(half);
    }
    return drafts;
  }

  private ClearanceDraft clearance(LocalDate day, int cases) {
    String[] offence = OFFENCES[dice.below(OFFENCES.length)];
    int persons = dice.below(3) == 0 ? 0 : 1 + (dice.below(8) == 0 ? 2 : 0);
    return new ClearanceDraft(
        day,
        dice.station(day),
        "",
        "",
        offence[0],
        offence[1],
        Disposal.REFERRAL,
        cases,
        TakenTogether.NOTHING,
        persons,
        List.of(),
        List.of(),
        "（架空）" + offence[2],
        dice.token());
  }
}
