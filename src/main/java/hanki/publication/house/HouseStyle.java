package hanki.publication.house;

import java.util.Map;

/**
 * How one force writes what it publishes.
 *
 * @param force whose style it is: 宮城県警察
 * @param variants styles of places that differ, by name; they have no variants of their own
 */
public record HouseStyle(
    String force,
    HouseNumbers numbers,
    HouseDates dates,
    HouseListing listing,
    HouseWords words,
    Map<String, HouseStyle> variants) {

  /** A copy of the variants. */
  public HouseStyle {
    variants = Map.copyOf(variants);
  }

  /**
   * The style of a place that differs; the style itself for an empty name.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public HouseStyle variant(String name) {
    if (name.isEmpty()) {
      return this;
    }
    HouseStyle variant = variants.get(name);
    if (variant == null) {
      throw new IllegalArgumentException("no variant " + name + " of the style of " + force);
    }
    return variant;
  }

  /** ５人 or ５名. */
  public String people(long number) {
    return numbers.count(number) + words.person();
  }
}
