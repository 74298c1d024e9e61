package hanki.platform.document;

import java.util.List;

/**
 * A document as it goes to paper.
 *
 * @param title also the name by which a reader's program announces it
 * @param author the office that answers for it
 * @param subject one sentence about the contents
 * @param styles CSS that comes with the program, never anything typed; it stands after {@code
 *     paper.css}, whose classes it may use
 * @param head what stands at the top of every page; null for nothing
 * @param foot what stands at the foot of every page beside the page number; null for nothing
 * @param body elements of the body in their order
 */
public record PaperDocument(
    String title,
    String author,
    String subject,
    Paper paper,
    String styles,
    Markup head,
    Markup foot,
    List<Markup> body) {

  /** The same with a copy of its body. */
  public PaperDocument {
    body = List.copyOf(body);
  }

  /** The whole document as XHTML in Japanese, which is what the documents are written in. */
  String xhtml(String basicStyles) {
    Markup page = Markup.element("body");
    if (head != null) {
      page.add(Markup.element("div").styled("running-head").add(head));
    }
    if (foot != null) {
      page.add(Markup.element("div").styled("running-foot").add(foot));
    }
    return "<!DOCTYPE html>"
        + Markup.element("html")
            .with("xmlns", "http://www.w3.org/1999/xhtml")
            .with("lang", "ja")
            .add(
                Markup.element("head")
                    .add(Markup.element("title", title))
                    .add(meta("author", author))
                    .add(meta("subject", subject))
                    .add(meta("description", subject))
                    .add(
                        Markup.element(
                            "style", "@page{size:" + paper.size() + "}" + basicStyles + styles)))
            .add(page.addAll(body));
  }

  private static Markup meta(String name, String content) {
    return Markup.element("meta").with("name", name).with("content", content);
  }
}
