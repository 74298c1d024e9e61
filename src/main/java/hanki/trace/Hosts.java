package hanki.trace;

import java.util.Set;

/** How hosts are written, defanged or not. */
final class Hosts {

  /** One dot. */
  static final String DOT = "(?:\\.|\\[\\.]|\\(\\.\\)|\\{\\.}|(?i:\\[dot]|\\(dot\\)))";

  /** A dot that somebody defanged: nobody writes that in a file name. */
  static final String MARKED = "(?:\\[\\.]|\\(\\.\\)|\\{\\.}|(?i:\\[dot]|\\(dot\\)))";

  private static final String LABEL = "[\\p{IsAlphabetic}\\p{N}_][\\p{IsAlphabetic}\\p{N}_-]{0,62}";
  private static final String ASCII = "[A-Za-z0-9_][A-Za-z0-9_-]{0,62}";

  /** After a scheme: letters of any script, or four numbers. */
  static final String AFTER_SCHEME =
      "(?:(?:"
          + LABEL
          + DOT
          + "){1,10}(?:xn--[A-Za-z0-9-]{1,58}|[A-Za-z]{2,63})|\\d{1,3}(?:"
          + DOT
          + "\\d{1,3}){3})";

  /** In running text: only letters of addresses, so that the words around it stay out. */
  static final String IN_TEXT =
      "(?:" + ASCII + DOT + "){1,10}(?:xn--[A-Za-z0-9-]{1,58}|[A-Za-z]{2,63})";

  /** Nothing of an address stands before it. */
  static final String NOT_AFTER = "(?<![A-Za-z0-9@._%+\\-\\]])";

  /** Nothing of a host follows. */
  static final String NOT_BEFORE = "(?![A-Za-z0-9_@-])";

  /** The top domains under which a bare word with a dot is a domain and not a file or a sum. */
  private static final Set<String> TOPS =
      Set.of(
          "jp", "com", "net", "org", "info", "biz", "xyz", "top", "shop", "online", "site", "store",
          "club", "vip", "cc", "co", "io", "me", "tv", "app", "dev", "link", "live", "cn", "ru",
          "us", "uk", "tw", "kr", "hk", "de", "fr", "eu", "asia", "pro", "work", "icu", "buzz",
          "fun", "space", "website", "tokyo", "cloud", "click", "life", "mobi", "win", "bid",
          "loan", "vn", "th", "my", "sg", "ph", "id", "in", "au", "ca", "nl", "pw", "ws", "su",
          "tk", "ml", "ga", "cf", "gq", "gd", "la", "lol", "cyou", "sbs", "bond", "today", "world",
          "finance", "ly", "gl", "gle", "be", "gg", "st", "to", "gov", "edu", "mil", "int",
          "support", "help", "page", "one", "best", "art", "blog");

  private Hosts() {}

  static boolean isKnownTop(String host) {
    return TOPS.contains(
        host.substring(host.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT));
  }

  /** The site of a host: without the www that one may leave out. */
  static String site(String host) {
    return host.startsWith("www.") && host.indexOf('.', 4) > 0 ? host.substring(4) : host;
  }
}
