package hanki.publication.house;

import java.util.Set;

/**
 * Where a rounded number says that it is rounded.
 *
 * @param word 約
 * @param places where it is said; elsewhere a rounded number stands alone
 */
public record About(String word, Set<Place> places) {

  /** Kinds of numbers that can be rounded. */
  public enum Place {
    /** 1,066万円. */
    AMOUNT,
    /** ＋約305万円. */
    DIFFERENCE,
    /** 約47.0％. */
    SHARE,
    /** 約39万件. */
    COUNT
  }

  /** A copy of the places. */
  public About {
    places = Set.copyOf(places);
  }

  /** The word if a number of that kind was rounded and says so, else nothing. */
  String before(Place place, boolean rounded) {
    return rounded && places.contains(place) ? word : "";
  }
}
