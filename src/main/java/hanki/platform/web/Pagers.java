package hanki.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Makes the pager below a list. */
@ApplicationScoped
public class Pagers {

  private final Texts texts;
  private final Words words;

  @Inject
  Pagers(Texts texts, Words words) {
    this.texts = texts;
    this.words = words;
  }

  /**
   * The pager of one page.
   *
   * @param page as it stands in the address
   * @param size rows on a full page
   * @param shown rows on this page
   * @param found rows on all pages
   * @param address of the list with its filter
   */
  public Pager pager(String page, int size, int shown, long found, Address address) {
    int number = Pager.pageNumber(page);
    long before = (long) number * size;
    return new Pager(
        number,
        size,
        found,
        address.open(),
        texts.common(
            "pager.rows",
            words.number(shown == 0 ? 0 : before + 1),
            words.number(before + shown),
            words.number(found)));
  }
}
