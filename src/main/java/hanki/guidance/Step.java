package hanki.guidance;

import jakarta.persistence.Embeddable;

/**
 * One step of a method: ① 攻撃者 → 利用者 標的型メール送信.
 *
 * @param number from 1, as it stands in the circle
 * @param actor name of the actor it begins at
 * @param target name of the actor it ends at; the same where the step happens in one place
 * @param note more about it; empty if there is nothing more to say
 */
@Embeddable
public record Step(int number, String actor, String target, String label, String note) {

  /** Whether it happens in one place and has no arrow. */
  public boolean isInPlace() {
    return actor.equals(target);
  }

  /** How the audit trail tells it. */
  @Override
  public String toString() {
    return String.format("%02d %s → %s: %s | %s", number, actor, target, label, note);
  }
}
