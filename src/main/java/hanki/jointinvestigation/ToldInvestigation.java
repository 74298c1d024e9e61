package hanki.jointinvestigation;

import java.util.List;

/**
 * What may be told of a joint investigation in public: who works together, and the arrests of each
 * month. It names no person and no record.
 *
 * @param number under which its figures are found: 合R1-0001
 * @param name 愛知、宮城、千葉、兵庫等10県合同捜査本部, digits in half width
 * @param arrests those of one month in one sentence, the earliest first; a second arrest (再逮捕) of
 *     the same person is left out
 * @param forces codes of the police that made them, in the order of their first arrest
 */
public record ToldInvestigation(
    String number, String name, List<ArrestSentence> arrests, List<Force> forces) {

  /** A police that arrested: 宮城県警察. */
  public record Force(String code, String name) {}

  /** The same with copies of its lists. */
  public ToldInvestigation {
    arrests = List.copyOf(arrests);
    forces = List.copyOf(forces);
  }
}
