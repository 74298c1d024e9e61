package hanki.jointinvestigation;

/**
 * What a joint investigation comes to: of each number the sum over the forces, the distinct number,
 * and by their difference what was counted twice.
 *
 * @param arrests arrests made (延べ逮捕); each is one by one police
 * @param persons persons arrested
 * @param cases cases cleared (検挙件数)
 * @param cleared persons named in clearances
 * @param incidents incidents shared
 * @param yen their loss
 */
public record JointTotals(
    Counted arrests,
    Counted persons,
    Counted cases,
    Counted cleared,
    Counted incidents,
    Counted yen) {

  /** The number of that measure. */
  public Counted of(JointMeasure measure) {
    return switch (measure) {
      case ARRESTS -> arrests;
      case PERSONS -> persons;
      case CASES -> cases;
      case CLEARED -> cleared;
      case INCIDENTS -> incidents;
      case YEN -> yen;
    };
  }
}
