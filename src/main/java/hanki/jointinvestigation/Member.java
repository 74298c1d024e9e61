package hanki.jointinvestigation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A force that takes part, and from when to when. Its place in the list is the order of papers.
 *
 * @param force code of the prefecture whose police it is, or of a division of the National Police
 *     Agency
 * @param unit its division in words, サイバー犯罪対策課; may be empty
 * @param leading whether it leads (主管)
 * @param leftOn its last day; null while it takes part
 * @param command who commands it where there is no common command; may be empty
 */
@Embeddable
public record Member(
    @Column(name = "force_code") String force,
    String unit,
    @Enumerated(EnumType.STRING) Part part,
    @Column(name = "leads") boolean leading,
    LocalDate joinedOn,
    LocalDate leftOn,
    String command)
    implements Serializable {

  /**
   * Blanks around words do not belong to them.
   *
   * @throws MembershipReversed if it left before it joined
   */
  public Member {
    unit = unit.strip();
    command = command.strip();
    if (leftOn != null && leftOn.isBefore(joinedOn)) {
      throw new MembershipReversed();
    }
  }

  /** Whether it is the police of a prefecture; else a division of the National Police Agency. */
  public boolean isOfPrefecture() {
    return force.matches("[0-9]{2}");
  }

  /** Whether it takes part on the day; it does on its last. */
  public boolean isOn(LocalDate day) {
    return !joinedOn.isAfter(day) && (leftOn == null || !leftOn.isBefore(day));
  }

  /** As histories tell it. */
  @Override
  public String toString() {
    return force
        + (unit.isEmpty() ? "" : " " + unit)
        + " / "
        + part
        + (leading ? " / leading" : "")
        + " / "
        + joinedOn
        + "–"
        + (leftOn == null ? "" : leftOn)
        + (command.isEmpty() ? "" : " / " + command);
  }
}
