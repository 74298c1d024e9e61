package hanki.jointinvestigation;

import hanki.platform.audit.Personal;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What the chiefs agreed on. Of the eight items of an agreement (犯罪捜査共助規則20条) the first, the
 * forces, are the members of the investigation, and the fourth, who commands, stands beside it.
 *
 * @param agreedOn null if not known, or without an agreement
 * @param matter ②事件
 * @param duties ③長の遵守事項
 * @param formation ⑤編成
 * @param seat ⑥設置場所
 * @param dissolution ⑦解散
 * @param otherTerms ⑧その他
 */
@Embeddable
public record Agreement(
    LocalDate agreedOn,
    @Personal String matter,
    @Personal String duties,
    @Personal String formation,
    String seat,
    @Personal String dissolution,
    @Personal String otherTerms) {

  /** Nothing agreed on. */
  public static final Agreement NONE = new Agreement(null, "", "", "", "", "", "");

  /** Blanks around words do not belong to them. */
  public Agreement {
    matter = matter.strip();
    duties = duties.strip();
    formation = formation.strip();
    seat = seat.strip();
    dissolution = dissolution.strip();
    otherTerms = otherTerms.strip();
  }
}
