package hanki.trace;

import hanki.trace.Recogniser.Found;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a block of pasted text and finds the traces in it: addresses in any notation, mail
 * addresses, telephone numbers, accounts.
 *
 * <p>An officer corrects by a word at the beginning of a line: {@code 電話：}, {@code 口座：} and so on
 * say what the rest of the line is, {@code 対象外：} that it is nothing.
 */
@ApplicationScoped
public class RecognisingTraces {

  /** The longest text that is read, in characters. */
  public static final int LONGEST = 4000;

  private static final int MOST = 100;

  /** The order decides who may take a place: an address before the digits in it. */
  private final List<Recogniser> recognisers =
      List.of(
          new SnsAccounts(),
          new WebAddresses(),
          new MailAddresses(),
          new CryptoAddresses(),
          new BankAccounts(),
          new Telephones(),
          new Domains());

  private static final Pattern TOLD =
      Pattern.compile("(?m)^[ \\t]*(URL|ドメイン|メール|電話|口座|暗号資産|SNS|対象外)[ \\t]*:[ \\t]*(\\S[^\\n]*)$");

  private static final Map<String, TraceKind> KINDS =
      Map.of(
          "URL", TraceKind.URL,
          "ドメイン", TraceKind.DOMAIN,
          "メール", TraceKind.MAIL,
          "電話", TraceKind.TELEPHONE,
          "口座", TraceKind.BANK_ACCOUNT,
          "暗号資産", TraceKind.CRYPTO_ADDRESS,
          "SNS", TraceKind.SNS_ACCOUNT);

  /** The traces in a text, in their order, each once, at most a hundred. */
  public List<Trace> in(String text) {
    if (text == null || text.isBlank()) {
      return List.of();
    }
    Scanned scanned = new Scanned(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    StringBuilder rest = new StringBuilder(scanned.text());
    List<Found> found = new ArrayList<>(told(rest));
    for (Recogniser recogniser : recognisers) {
      List<Found> these = recogniser.in(rest.toString());
      these.forEach(each -> takeOut(rest, each.begin(), each.end()));
      found.addAll(these);
    }
    Map<String, Trace> once = new LinkedHashMap<>();
    found.stream()
        .sorted(Comparator.comparingInt(Found::begin))
        .forEach(
            each ->
                once.putIfAbsent(
                    each.kind() + " " + each.normalised(),
                    new Trace(
                        each.kind(),
                        scanned.written(each.begin(), each.end()),
                        each.normalised(),
                        each.wider())));
    return once.values().stream().limit(MOST).toList();
  }

  /** The one form of a single value, as an administrator may have written it. */
  public String comparable(String value) {
    List<Trace> traces = in(value);
    return traces.size() == 1 ? traces.get(0).normalised() : plain(value);
  }

  /** Lines that say themselves what they are. */
  private List<Found> told(StringBuilder rest) {
    List<Found> found = new ArrayList<>();
    Matcher lines = TOLD.matcher(rest.toString());
    while (lines.find()) {
      TraceKind kind = KINDS.get(lines.group(1));
      String value = lines.group(2).strip();
      int end = lines.start(2) + value.length();
      if (kind == null) {
        takeOut(rest, lines.start(), lines.end());
      } else if (recognised(value).stream().noneMatch(each -> each == kind)) {
        found.add(new Found(kind, lines.start(2), end, plain(value), ""));
        takeOut(rest, lines.start(), lines.end());
      }
    }
    return found;
  }

  private List<TraceKind> recognised(String value) {
    return recognisers.stream().flatMap(each -> each.in(value).stream()).map(Found::kind).toList();
  }

  private static String plain(String value) {
    return Normalizer.normalize(value, Normalizer.Form.NFKC)
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ");
  }

  /** What was taken stands in nobody's way any more; the rest keeps its place. */
  private static void takeOut(StringBuilder rest, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (rest.charAt(i) != '\n') {
        rest.setCharAt(i, '\u0001');
      }
    }
  }
}
