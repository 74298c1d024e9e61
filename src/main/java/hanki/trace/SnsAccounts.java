package hanki.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Accounts at social networks and messengers: by address, or as an id with the service named. One
 * form: {@code instagram:name}, in small letters.
 */
class SnsAccounts implements Recogniser {

  private static final String HANDLE = "[A-Za-z0-9][A-Za-z0-9._-]{1,48}[A-Za-z0-9_]";
  private static final String AT_HANDLE = "@?([A-Za-z0-9._][A-Za-z0-9._-]{1,49}+)(?!@)";

  /** Words that name a service, and its name in the one form. */
  private static final Map<String, String> SERVICES = services();

  private static final String NAMED = String.join("|", SERVICES.keySet());

  /** Path of an account, in each service that has addresses. */
  private static final Map<String, String> HOSTS =
      Map.of(
          "instagram.com", "instagram",
          "x.com", "x",
          "twitter.com", "x",
          "t.me", "telegram",
          "telegram.me", "telegram",
          "facebook.com", "facebook",
          "fb.com", "facebook",
          "tiktok.com", "tiktok",
          "line.me", "line");

  /** Pages of the services themselves. */
  private static final Set<String> PAGES =
      Set.of(
          "p",
          "reel",
          "reels",
          "explore",
          "stories",
          "accounts",
          "home",
          "share",
          "i",
          "intent",
          "search",
          "hashtag",
          "login",
          "watch",
          "groups",
          "events",
          "marketplace",
          "sharer",
          "joinchat",
          "s",
          "tag",
          "discover",
          "about",
          "help",
          "legal",
          "privacy",
          "settings");

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)(?<![a-z0-9@._-])(?:h[tx]{1,2}ps?(?::/{2}|\\[:]/{2}|\\[:/{2}]))?(?:(?:www|m|mobile|ja-jp|vm)"
              + Hosts.DOT
              + ")?((?:instagram|x|twitter|t|telegram|facebook|fb|tiktok|line)"
              + Hosts.DOT
              + "(?:com|me))/([\\x21-\\x7e&&[^<>\"`|^]]{1,300})");

  private static final Pattern TOLD =
      Pattern.compile(
          "(?<![A-Za-z])("
              + NAMED
              + ")(?!(?!ID|Id|id)[A-Za-z])\\s?(の)?\\s?"
              + "(アカウント名?|ID|Id|id|ユーザー名?|ユーザーID|名)?\\s?([:=はが「『(]{0,2})\\s?"
              + AT_HANDLE);

  private static final Pattern BEFORE =
      Pattern.compile("(?<![A-Za-z0-9._-])@(" + HANDLE + ")\\s?\\(\\s?(" + NAMED + ")\\s?\\)");

  private static Map<String, String> services() {
    Map<String, String> services = new LinkedHashMap<>();
    for (String word : List.of("LINE", "Line", "line", "ライン")) {
      services.put(word, "line");
    }
    for (String word : List.of("Instagram", "instagram", "インスタグラム", "インスタ")) {
      services.put(word, "instagram");
    }
    for (String word : List.of("旧Twitter", "Twitter", "twitter", "ツイッター", "X")) {
      services.put(word, "x");
    }
    for (String word : List.of("Telegram", "telegram", "テレグラム")) {
      services.put(word, "telegram");
    }
    for (String word : List.of("Facebook", "facebook", "フェイスブック")) {
      services.put(word, "facebook");
    }
    for (String word : List.of("TikTok", "Tiktok", "tiktok", "ティックトック")) {
      services.put(word, "tiktok");
    }
    for (String word : List.of("カカオトーク", "カカオ", "KakaoTalk")) {
      services.put(word, "kakao");
    }
    services.put("WeChat", "wechat");
    services.put("Discord", "discord");
    services.put("Signal", "signal");
    services.put("Skype", "skype");
    return services;
  }

  @Override
  public List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    StringBuilder rest = new StringBuilder(text);
    Matcher address = ADDRESS.matcher(text);
    while (address.find()) {
      String path = WebAddresses.trimmed(address.group(2));
      String host = address.group(1).toLowerCase(Locale.ROOT).replaceAll(Hosts.DOT, ".");
      String account = account(HOSTS.get(host), path);
      if (account != null) {
        found.add(found(address.start(), address.start(2) + path.length(), account));
      }
      takeOut(rest, address.start(), address.end());
    }
    Matcher before = BEFORE.matcher(rest.toString());
    while (before.find()) {
      String account = SERVICES.get(before.group(2)) + ":" + before.group(1);
      found.add(found(before.start(), before.end(), account));
      takeOut(rest, before.start(), before.end());
    }
    Matcher told = TOLD.matcher(rest.toString());
    while (told.find()) {
      if (isTold(told)) {
        String handle = told.group(5).replaceFirst("[._-]+$", "");
        int end = told.start(5) + handle.length();
        found.add(found(told.start(), end, SERVICES.get(told.group(1)) + ":" + handle));
      }
    }
    return found;
  }

  private static void takeOut(StringBuilder rest, int begin, int end) {
    for (int i = begin; i < end; i++) {
      rest.setCharAt(i, '\u0001');
    }
  }

  /** A word after the name of a service is an id only if something says so. */
  private static boolean isTold(Matcher told) {
    boolean at = told.group().contains("@");
    boolean word = told.group(3) != null;
    boolean mark = told.group(4).matches(".*[:=].*");
    String handle = told.group(5);
    boolean number = handle.matches("[\\d.-]+");
    boolean another = handle.matches("(?i)id|https?|www.*");
    return handle.length() > 2 && (at || word || mark) && (!number || word) && !another;
  }

  private static String account(String service, String path) {
    String[] parts = path.split("[/?#]");
    if (parts.length == 0) {
      return null;
    }
    String first = parts[0].toLowerCase(Locale.ROOT);
    if (service.equals("line")) {
      Matcher id = Pattern.compile("(?:R/)?ti/p/~?(@?[A-Za-z0-9._%-]+)").matcher(path);
      return id.lookingAt()
          ? "line:" + id.group(1).replace("%40", "@").replaceFirst("^@", "")
          : null;
    }
    if (first.equals("profile.php")) {
      Matcher id = Pattern.compile("[?&]id=(\\d+)").matcher(path);
      return id.find() ? service + ":" + id.group(1) : null;
    }
    String handle = parts[0].replaceFirst("^@", "");
    boolean page = PAGES.contains(first) || !handle.matches("[A-Za-z0-9._+-]{2,50}");
    return page || service.equals("tiktok") && !parts[0].startsWith("@")
        ? null
        : service + ":" + handle;
  }

  private static Found found(int begin, int end, String account) {
    return new Found(TraceKind.SNS_ACCOUNT, begin, end, account.toLowerCase(Locale.ROOT), "");
  }
}
