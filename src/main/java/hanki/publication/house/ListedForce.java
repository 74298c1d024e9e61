package hanki.publication.house;

/**
 * A prefecture as it is listed among others.
 *
 * @param code JIS X 0401, which is the order of listing: 04
 * @param name with its ending: 宮城県, 北海道
 */
public record ListedForce(String code, String name) implements Comparable<ListedForce> {

  /** 都, 道, 府 or 県. */
  public String ending() {
    return name.substring(name.length() - 1);
  }

  /** 宮城; 北海道 is never shortened. */
  public String shortName() {
    return ending().equals("道") ? name : name.substring(0, name.length() - 1);
  }

  @Override
  public int compareTo(ListedForce other) {
    return code.compareTo(other.code);
  }
}
