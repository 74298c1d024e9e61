package hanki.publication.house;

/**
 * The signs of a style, each as it is printed.
 *
 * @param thousands between groups of three digits; empty for none
 * @param point before decimals
 * @param plus before what rose
 * @param minus before what fell: －, △ or ▲
 * @param zero before a difference of nothing: ±
 * @param percent ％
 * @param points ポイント, between two rates
 * @param none where there is nothing to divide by
 */
public record Signs(
    String thousands,
    String point,
    String plus,
    String minus,
    String zero,
    String percent,
    String points,
    String none) {

  String of(int signum) {
    return signum > 0 ? plus : signum < 0 ? minus : zero;
  }
}
