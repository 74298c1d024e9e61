package hanki.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Accounts at Japanese banks: bank, branch, kind and number in the usual writings, and 記号・番号 of
 * ゆうちょ銀行, which become the branch and number by which other banks transfer to it.
 *
 * <p>One form: {@code 楽天銀行/第一営業/普通/1234567}; the wider one leaves out the branch, which is given by
 * name or by number.
 */
class BankAccounts implements Recogniser {

  private static final int NUMBER = 7;
  private static final int FAR = 90;

  private static final String LETTERS = "\\p{IsHan}\\p{IsKatakana}ー・A-Za-z0-9&\\u3099\\u309A";

  /** Hiragana stands in the names of these; elsewhere it belongs to the sentence. */
  private static final String HIRAGANA =
      "みずほ|りそな|ゆうちょ|あおぞら|もみじ|みなと|みちのく|きらぼし|みんなの|あいち|きらやか|ほくほく|こころ|さわやか|しまなみ|はばたき|ひまわり";

  private static final Pattern BANK =
      Pattern.compile(
          "(?:["
              + LETTERS
              + "]{0,12}(?:"
              + HIRAGANA
              + ")["
              + LETTERS
              + "]{0,12}|["
              + LETTERS
              + "]{1,16}?)(?:銀行|信用金庫|信金|信用組合|信組|労働金庫|労金|農業協同組合|農協|漁協)");

  private static final Pattern LEAD =
      Pattern.compile("^(?:振込先?|送金先?|入金先?|口座情報|口座|相手方|指定|犯人|先|金融機関名?|銀行名)+(?=.{3})");

  private static final Pattern BRANCH =
      Pattern.compile("([" + LETTERS + "\\p{IsHiragana}]{1,16}?)(支店|本店営業部|本店|営業部|出張所|支所)");

  private static final Pattern ACCOUNT =
      Pattern.compile(
          "(普通|当座|貯蓄)(?:預金|貯金)?(?:口座)?[\\s:：、,/()]{0,4}(?:口座番号|番号|No\\.?)?[\\s:：、,/()]{0,4}"
              + "(\\d{1,4}[- ]?\\d{3,4}|\\d{5,8})(?!\\d)");

  private static final Pattern NUMBERED =
      Pattern.compile("口座番号[\\s:：]{0,4}(?:\\((普通|当座|貯蓄)\\)|(普通|当座|貯蓄))?\\s?(\\d{5,8})(?!\\d)");

  private static final Pattern CODE =
      Pattern.compile("(?:店番号?|支店コード|支店番号|店名)?[\\s:：(]{0,3}(?<!\\d)(\\d{3})(?!\\d)");

  private static final Pattern POSTAL =
      Pattern.compile(
          "(?:ゆうちょ(?:銀行)?[\\s:：、/]{0,4})?記号(?:番号)?[\\s:：・]{0,4}(1\\d{3}0)(?:-1(?=[-の\\s]))?"
              + "[\\s:：、,・-]{0,4}(?:番号)?[\\s:：]{0,4}(\\d{1,7}1)(?!\\d)");

  private static final String KANJI_DIGITS = "〇一二三四五六七八九";

  @Override
  public List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    StringBuilder rest = new StringBuilder(text);
    Matcher postal = POSTAL.matcher(text);
    while (postal.find()) {
      String branch = postal.group(1).substring(1, 3) + "8";
      String number = postal.group(2).substring(0, postal.group(2).length() - 1);
      found.add(found(postal.start(), postal.end(), "ゆうちょ銀行", branch, "普通", number));
      for (int i = postal.start(); i < postal.end(); i++) {
        rest.setCharAt(i, '\u0001');
      }
    }
    Matcher bank = BANK.matcher(rest);
    int from = 0;
    while (from < rest.length() && bank.find(from)) {
      Found account = account(rest.toString(), bank);
      if (account != null) {
        found.add(account);
      }
      from = account == null ? bank.end() : account.end();
    }
    return found;
  }

  /** The account that follows the name of a bank before the next one is named. */
  private static Found account(String text, Matcher bank) {
    int end = Math.min(text.length(), bank.end() + FAR);
    Matcher next = BANK.matcher(text).region(bank.end(), end);
    while (next.find()) {
      if (!next.group().matches(".*(?:支店|口座|名).*")) {
        end = next.start();
        break;
      }
    }
    String after = text.substring(bank.end(), end);
    Matcher account = ACCOUNT.matcher(after);
    Matcher numbered = NUMBERED.matcher(after);
    boolean typed = account.find();
    if (!typed && !numbered.find()) {
      return null;
    }
    Matcher by = typed ? account : numbered;
    String kind = typed ? account.group(1) : kindIn(after, numbered);
    String number = typed ? account.group(2) : numbered.group(3);
    String name = Scanned.joined(bank.group());
    Matcher lead = LEAD.matcher(name);
    int skipped = lead.find() ? lead.end() : 0;
    return found(
        bank.start() + (name.length() == bank.group().length() ? skipped : 0),
        bank.end() + by.end(),
        name.substring(skipped),
        branch(after.substring(0, by.start())),
        kind,
        number.replaceAll("\\D", ""));
  }

  private static String kindIn(String after, Matcher numbered) {
    if (numbered.group(1) != null) {
      return numbered.group(1);
    }
    if (numbered.group(2) != null) {
      return numbered.group(2);
    }
    return after.substring(0, numbered.start()).contains("当座") ? "当座" : "普通";
  }

  private static String branch(String between) {
    String plain = Scanned.joined(between);
    Matcher named = BRANCH.matcher(plain.replaceAll("支店名|店名", " "));
    Matcher coded = CODE.matcher(plain);
    Matcher digits = Pattern.compile("[" + KANJI_DIGITS + "]{3}").matcher(plain);
    if (digits.find()) {
      return digits
          .group()
          .chars()
          .mapToObj(each -> String.valueOf(KANJI_DIGITS.indexOf(each)))
          .reduce("", String::concat);
    }
    if (named.find()) {
      return named.group(1) + named.group(2).replace("支店", "");
    }
    return coded.find() ? coded.group(1) : "";
  }

  private static Found found(
      int begin, int end, String bank, String branch, String kind, String number) {
    String whole = "0".repeat(Math.max(0, NUMBER - number.length())) + number;
    String name = bank.replace("信用金庫", "信金").replace("信用組合", "信組").replace("労働金庫", "労金");
    return new Found(
        TraceKind.BANK_ACCOUNT,
        begin,
        end,
        name + "/" + (branch.isEmpty() ? "" : branch + "/") + kind + "/" + whole,
        name + "/" + kind + "/" + whole);
  }
}
