package hanki.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks for what tells who somebody is, or leads readers to an offender, in words that were typed:
 * companies that are not Ａ社, persons, addresses of sites that are not masked (●●), mail addresses
 * and telephone numbers (domain facts 10.12).
 *
 * <p>Of an address that opens, a mail address and a telephone number the program is certain, and no
 * report needs one. Whether a name was announced by its bearer, as by a company that was attacked,
 * and whether a domain is dead, only a person knows. Sites of the government and the police may be
 * named; notes may name the site of their source.
 */
class ShownIdentities implements ReportCheck {

  private static final String MASK = "●";
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)https?://(?=[\\w●])[-\\w.~:/?#\\[\\]@!$&'()*+,;=%●]+");
  private static final Pattern DOMAIN =
      Pattern.compile("(?i)(?<![-\\w.@/●])(?:[a-z0-9][-a-z0-9]*\\.)+[a-z]{2,18}(?![-\\w.●])");
  private static final Pattern MAIL =
      Pattern.compile("(?i)[-\\w.+%]+@(?:[-a-z0-9]+\\.)+[a-z]{2,18}");
  private static final Pattern TELEPHONE =
      Pattern.compile(
          "(?<![\\d-])0\\d{1,4}[-(]\\d{1,4}[-)]\\d{3,4}(?!\\d)|(?<!\\d)0[5789]0\\d{8}(?!\\d)");
  private static final Pattern ACCOUNT = Pattern.compile("口座番号\\D{0,6}\\d{6,8}");

  /** Of the government and the police; and those that never belong to anybody (RFC 2606). */
  private static final Pattern PUBLIC_HOST =
      Pattern.compile(
          "(?i)(?:.*\\.)?(?:go\\.jp|lg\\.jp|police\\.pref\\.[a-z]+\\.jp|example|invalid)");

  private static final Pattern FILE_NAME =
      Pattern.compile("(?i).*\\.(exe|docx?|xlsx?|pptx?|pdf|zip|js|txt|csv|html?|lnk|iso)");

  /** What may stand beside 株式会社: Ａ社, ●●. */
  private static final String NAME = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー・]";

  private static final List<Pattern> NAMES =
      List.of(
          Pattern.compile(
              "(?:株式会社|有限会社|合同会社|\\(株\\)|\\(有\\))(?![はがをにとで])"
                  + NAME
                  + "{2,12}?(?=[はがをのにとで、。(]|$)"),
          Pattern.compile("[\\p{IsHan}\\p{IsKatakana}ー]{2,12}(?:株式会社|有限会社|合同会社|\\(株\\)|\\(有\\))"),
          Pattern.compile("[\\p{IsHan}\\p{IsKatakana}ー]{2,10}(?:銀行|信用金庫|信用組合)"),
          Pattern.compile("[\\p{IsHan}々]{1,6}(?:容疑者|被告人|被告)"),
          Pattern.compile("[\\p{IsHan}々]{2,6}(?:さん|氏(?![名族]))"),
          Pattern.compile("[\\p{IsHan}々]{2,6}\\(\\d{1,2}歳?\\)"));

  /** Words of the kind that name nobody. */
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?:都市|地方|第二地方|ネット|インターネット|信託|他|各|同|取引|送金先|利用)銀行"
              + "|(?:皆|客|御客|奥|娘|息子|被害者|利用者|相談者|担当者)さん"
              + "|(?:株式会社|有限会社|合同会社)(?:等|など|や|の).*|.*[Ａ-ＺA-Z].*");

  private static final Set<BlockKind> TOLD =
      Set.of(
          BlockKind.COVER,
          BlockKind.CHAPTER,
          BlockKind.PAGE,
          BlockKind.BULLETS,
          BlockKind.SENTENCE,
          BlockKind.CASE,
          BlockKind.DIAGRAM,
          BlockKind.SPECIMEN,
          BlockKind.TIMELINE,
          BlockKind.CHART,
          BlockKind.NOTES);

  private final Set<String> ownNumbers;

  /**
   * Looks for identities.
   *
   * @param ownNumbers telephone numbers of the police, which may stand everywhere
   */
  ShownIdentities(Set<String> ownNumbers) {
    this.ownNumbers = ownNumbers;
  }

  @Override
  public Stream<ReportProblem> problems(CheckedReport report) {
    return report.ofEach(
        part ->
            TOLD.contains(part.composed().kind())
                ? part.typed().stream().flatMap(line -> ofLine(part, line)).distinct()
                : Stream.of());
  }

  private Stream<ReportProblem> ofLine(CheckedReport.Part part, String line) {
    String narrow = CheckedReport.narrow(line);
    List<ReportProblem> problems = new ArrayList<>();
    reachable(narrow)
        .forEach(found -> problems.add(part.problem(ReportProblem.Kind.PERSON_REACHABLE, found)));
    boolean note = part.is(BlockKind.NOTES);
    open(narrow)
        .forEach(
            found ->
                problems.add(
                    part.problem(
                        note ? ReportProblem.Kind.DOMAIN_SHOWN : ReportProblem.Kind.ADDRESS_OPEN,
                        found)));
    if (!note) {
      domains(narrow)
          .forEach(found -> problems.add(part.problem(ReportProblem.Kind.DOMAIN_SHOWN, found)));
      names(narrow)
          .forEach(found -> problems.add(part.problem(ReportProblem.Kind.NAME_SHOWN, found)));
    }
    return problems.stream();
  }

  private static Stream<String> found(Pattern pattern, String line) {
    return pattern.matcher(line).results().map(result -> result.group());
  }

  private Stream<String> reachable(String line) {
    return Stream.concat(
        Stream.of(MAIL, ACCOUNT).flatMap(pattern -> found(pattern, line)),
        found(TELEPHONE, line).filter(number -> !ownNumbers.contains(number)));
  }

  private static Stream<String> open(String line) {
    return found(ADDRESS, line)
        .filter(address -> !address.contains(MASK))
        .filter(address -> !isPublic(address.replaceFirst("(?i)https?://", "")));
  }

  private static boolean isPublic(String address) {
    Matcher host = PUBLIC_HOST.matcher(address.replaceFirst("[:/?#].*", ""));
    return host.matches();
  }

  private static Stream<String> domains(String line) {
    return found(DOMAIN, ADDRESS.matcher(MAIL.matcher(line).replaceAll(" ")).replaceAll(" "))
        .filter(domain -> !FILE_NAME.matcher(domain).matches())
        .filter(domain -> !isPublic(domain));
  }

  private static Stream<String> names(String line) {
    return NAMES.stream()
        .flatMap(pattern -> found(pattern, line))
        .filter(name -> !NOBODY.matcher(name).matches())
        .distinct();
  }
}
