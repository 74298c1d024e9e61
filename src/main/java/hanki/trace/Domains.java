package hanki.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Domains alone. One form: small letters, no www. */
class Domains implements Recogniser {

  private static final Pattern BARE =
      Pattern.compile(Hosts.NOT_AFTER + "(" + Hosts.IN_TEXT + ")" + Hosts.NOT_BEFORE);

  private static final Pattern MARKED = Pattern.compile(Hosts.MARKED);

  @Override
  public List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    Matcher matcher = BARE.matcher(text);
    while (matcher.find()) {
      String written = matcher.group(1);
      if (Hosts.isKnownTop(written) || MARKED.matcher(written).find()) {
        WebAddresses.address("https://" + written + "/")
            .ifPresent(
                address -> {
                  String site = Hosts.site(address.host());
                  found.add(
                      new Found(TraceKind.DOMAIN, matcher.start(), matcher.end(), site, site));
                });
      }
    }
    return found;
  }
}
