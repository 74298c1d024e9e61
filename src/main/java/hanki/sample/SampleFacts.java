package hanki.sample;

import hanki.consultation.AgeBand;
import hanki.consultation.Approach;
import hanki.consultation.Circumstances;
import hanki.consultation.ComplainantDraft;
import hanki.consultation.ConsultationFacts;
import hanki.consultation.Party;
import hanki.consultation.PaymentRoute;
import hanki.consultation.PersonalDetails;
import hanki.consultation.Sex;
import hanki.consultation.Taken;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What some of the fictitious consultations tell beyond what counts. Every third has such facts;
 * they follow from its place in the row, so that the samples are the same each time and none of the
 * other values moves. Addresses are those reserved for examples, telephone numbers are given to
 * nobody, and every person is called 架空 by some name.
 */
class SampleFacts {

  private static final int EVERY = 3;
  private static final int URGENT_EVERY = 331;

  private static final List<String> SURNAMES =
      List.of("佐藤", "鈴木", "高橋", "佐々木", "阿部", "千葉", "伊藤", "菅原", "渡邉", "及川", "三浦");

  private static final List<String> GIVEN_NAMES =
      List.of("架空", "かくう", "カクウ", "架空子", "架空郎", "架空美", "架空太");

  private static final List<String> TOWNS =
      List.of("仙台市青葉区", "仙台市泉区", "仙台市太白区", "石巻市", "大崎市", "名取市", "登米市");

  private static final List<String> BENEFIT =
      List.of("kyufukin.example.com", "kyufu-kin.example.net", "tetsuzuki.example.org");

  /** How the stories of one kind go on; the numbers in the traces turn round after a few. */
  private record Course(
      Approach approach,
      PaymentRoute route,
      String method,
      Set<Taken> taken,
      String checklist,
      String traces,
      int round,
      String advice) {}

  private static final Map<String, Course> COURSES =
      Map.of(
          "fraud/fake-site",
          new Course(
              Approach.ADVERTISEMENT,
              PaymentRoute.BANK_TRANSFER,
              "fake-shop",
              EnumSet.of(Taken.MONEY, Taken.PERSONAL_DATA),
              "NO_OPERATOR,TOO_CHEAP",
              "購入したサイト https://shop-%1$d.example.net/item\n振込先 架空銀行 本店 普通 100000%1$d",
              4,
              "振込先の金融機関に組戻しを相談し、画面と振込の控えを残すよう伝えた。"),
          "fraud/banking",
          new Course(
              Approach.SMS,
              PaymentRoute.BANK_TRANSFER,
              "phishing-otp",
              EnumSet.of(Taken.CREDENTIALS, Taken.PIN, Taken.ONE_TIME_PASSWORD, Taken.MONEY),
              null,
              "SMSの送信元 090-0000-000%1$d\nhttps://bank-%1$d.example.com/login",
              5,
              "銀行の窓口に連絡して利用を止め、パスワードを変えるよう伝えた。"),
          "fraud/cashless",
          new Course(
              Approach.MAIL,
              PaymentRoute.CASHLESS,
              "cashless-purchase",
              EnumSet.of(Taken.CREDENTIALS),
              null,
              "届いたメール info@pay-%1$d.example.org",
              4,
              "決済の会社に連絡し、利用の停止と補償を相談するよう伝えた。"),
          "fraud/other",
          new Course(
              Approach.MAIL,
              PaymentRoute.ELECTRONIC_MONEY,
              null,
              EnumSet.of(Taken.MONEY),
              null,
              "請求のメール support%1$d@example.com 問合せ先 050-0000-00%1$d0",
              6,
              "電子マネーの発行会社に連絡し、控えを残すよう伝えた。以後は連絡を取らない。"),
          "access/fake-site",
          new Course(
              Approach.SMS,
              null,
              "phishing-otp",
              EnumSet.of(Taken.CREDENTIALS, Taken.PIN),
              "NO_ENCRYPTION",
              "hxxp://takuhai-%1$d[.]example[.]com/track",
              4,
              "入力したパスワードを、使い回しているものも含めて変えるよう伝えた。"),
          "access/other",
          new Course(
              Approach.SNS,
              null,
              null,
              EnumSet.of(Taken.CREDENTIALS),
              null,
              "LINE ID: kakuu_%1$d",
              9,
              "運営会社の手続でアカウントを取り戻すよう伝えた。"),
          "spam/fake-site",
          new Course(
              Approach.MAIL,
              null,
              "fake-benefit-site",
              Set.of(),
              "UNNATURAL_JAPANESE,HAS_CERTIFICATE",
              "https://%2$s/form",
              3,
              "開かずに消すよう伝えた。"));

  /** The facts of the consultation at that place in the row; none for most. */
  ConsultationFacts of(int place, String national, String reporting) {
    Course course = COURSES.get(national + "/" + reporting);
    if (place % EVERY != 0 || course == null) {
      return new ConsultationFacts(urgent(place), Set.of(), ComplainantDraft.NONE);
    }
    int turn = 1 + place / EVERY % course.round();
    return new ConsultationFacts(
        new Circumstances(
            isUrgent(place),
            course.approach(),
            course.route(),
            course.method(),
            course.checklist(),
            course.advice(),
            String.format(course.traces(), turn, BENEFIT.get(turn % BENEFIT.size()))),
        course.taken(),
        complainant(place / EVERY));
  }

  private static Circumstances urgent(int place) {
    return new Circumstances(isUrgent(place), null, null, null, null, "", "");
  }

  private static boolean isUrgent(int place) {
    return place % URGENT_EVERY == URGENT_EVERY - 1;
  }

  /** Some come twice: the row of people is shorter than that of the records. */
  private static ComplainantDraft complainant(int which) {
    int person = which % 389;
    AgeBand[] ages = AgeBand.values();
    return new ComplainantDraft(
        Party.INDIVIDUAL,
        ages[person % ages.length],
        person % 2 == 0 ? Sex.FEMALE : Sex.MALE,
        TOWNS.get(person % TOWNS.size()),
        new PersonalDetails(
            SURNAMES.get(person % SURNAMES.size())
                + " "
                + GIVEN_NAMES.get(person % GIVEN_NAMES.size()),
            "",
            String.format("080-0000-%04d", person),
            "",
            ""));
  }
}
