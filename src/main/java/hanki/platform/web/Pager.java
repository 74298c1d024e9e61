package hanki.platform.web;

/**
 * Where one is in a list whose address is its filter. Made by {@link Pagers}.
 *
 * <p>A class with getters, because the page reads it by EL.
 */
public class Pager {

  private final int page;
  private final int size;
  private final long found;
  private final String address;
  private final String text;

  Pager(int page, int size, long found, String address, String text) {
    this.page = page;
    this.size = size;
    this.found = found;
    this.address = address;
    this.text = text;
  }

  /**
   * Reads a page number from an address, where people write anything: at least 0, at most a
   * million.
   */
  public static int pageNumber(String text) {
    return text != null && text.matches("\\d{1,6}") ? Math.max(0, Integer.parseInt(text) - 1) : 0;
  }

  public int getPage() {
    return page;
  }

  /** How many pages there are; 1 for an empty list. */
  public long getPages() {
    return Math.max(1, (found + size - 1) / size);
  }

  /** 1～50件目（全2,292件）. */
  public String getText() {
    return text;
  }

  /** The address of another page; the first page is written 1. */
  public String hrefOf(long other) {
    return address + "page=" + (other + 1);
  }
}
