package hanki.guidance;

import hanki.period.EraDate;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The leaflet as a mail of plain text.
 *
 * @param subject one line
 * @param brief headings only: what fits into the address of a mail
 * @param whole everything that the leaflet says
 */
public record LeafletMail(String subject, String brief, String whole) {

  /** Longer addresses are cut or refused by mail programs that are in use. */
  private static final int LONGEST_ADDRESS = 1900;

  private static final String RULE = "――――――――――――――――";

  static LeafletMail of(Leaflet leaflet) {
    return new LeafletMail(
        "【" + leaflet.office().force() + "】" + leaflet.method().name().ja() + "にご注意ください",
        text(leaflet, false),
        text(leaflet, true));
  }

  private static String text(Leaflet leaflet, boolean whole) {
    StringBuilder text = new StringBuilder();
    if (whole) {
      text.append(leaflet.method().name().ja()).append('\n');
      text.append(leaflet.method().summary()).append("\n\n");
      leaflet
          .method()
          .steps()
          .forEach(step -> text.append(step.number() + " " + step.label() + "\n"));
    }
    add(text, leaflet, AdviceLevel.NOW, "すぐにすること", whole);
    if (whole) {
      add(text, leaflet, AdviceLevel.BASIC, "被害を防ぐために（基本）", true);
      add(text, leaflet, AdviceLevel.ADVANCED, "被害を防ぐために（高度な対策）", true);
    }
    Office office = leaflet.office();
    text.append('\n').append(RULE).append('\n');
    text.append(office.force()).append(' ').append(office.division()).append('\n');
    text.append("相談電話 ").append(office.shortNumber()).append("／").append(office.telephone());
    if (whole) {
      text.append('\n').append(new EraDate(leaflet.day()).text());
    }
    return text.toString().strip();
  }

  private static void add(
      StringBuilder text, Leaflet leaflet, AdviceLevel level, String title, boolean whole) {
    if (leaflet.advice(level).isEmpty()) {
      return;
    }
    text.append("\n■ ").append(title).append('\n');
    for (Advice advice : leaflet.advice(level)) {
      text.append("・").append(advice.heading()).append('\n');
      if (whole && !advice.body().isEmpty()) {
        text.append("　").append(advice.body()).append('\n');
      }
    }
  }

  /**
   * An address that opens the mail program with the mail in it: everything, the headings, or the
   * subject alone, as much as mail programs take.
   */
  public String address() {
    for (String body : new String[] {whole, brief}) {
      String address = begun() + "&body=" + encoded(body.replace("\n", "\r\n"));
      if (address.length() <= LONGEST_ADDRESS) {
        return address;
      }
    }
    return begun();
  }

  private String begun() {
    return "mailto:?subject=" + encoded(subject);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
