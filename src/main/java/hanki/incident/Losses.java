package hanki.incident;

import hanki.quantity.Yen;
import jakarta.persistence.Embeddable;

/**
 * The money of an incident. A transfer has two amounts: 送金処理額, all the offender ordered to be
 * moved, and 阻止額, what the bank stopped of it. Everything else has one: 被害額.
 *
 * <p>Unit: whole yen; null where nothing was said. The parts are numbers, so that queries can sum
 * them; {@link #of} and the methods speak in {@link Yen}.
 *
 * <p>Source: National Police Agency, 12 February 2015 (被害額 is what was ordered, 実被害額 what is left
 * of it after 阻止額).
 */
@Embeddable
public record Losses(Long orderedYen, Long stoppedYen, Long damageYen) {

  /** No money, or none known. */
  public static final Losses NONE = new Losses(null, null, null);

  /**
   * Keeps the amounts consistent.
   *
   * @throws StoppedMoreThanOrdered if more was stopped than ordered, or something without an order
   * @throws DamageBesideTransfer if a transfer has a plain damage as well
   */
  public Losses {
    if (stoppedYen != null && stoppedYen > (orderedYen == null ? 0 : orderedYen)) {
      throw new StoppedMoreThanOrdered();
    }
    if (orderedYen != null && damageYen != null) {
      throw new DamageBesideTransfer();
    }
  }

  /** The amounts; null for what was not said. */
  public static Losses of(Yen ordered, Yen stopped, Yen damage) {
    return new Losses(amount(ordered), amount(stopped), amount(damage));
  }

  private static Long amount(Yen yen) {
    return yen == null ? null : yen.amount();
  }

  private static Yen yen(Long amount) {
    return amount == null ? null : new Yen(amount);
  }

  /** 送金処理額; null if it is no transfer. */
  public Yen ordered() {
    return yen(orderedYen);
  }

  /** 阻止額; null if nothing was said. */
  public Yen stopped() {
    return yen(stoppedYen);
  }

  /** 被害額 of what is no transfer; null if nothing was said. */
  public Yen damage() {
    return yen(damageYen);
  }

  /** 被害額: what was ordered, including what was stopped, or the damage. */
  public Yen total() {
    return new Yen(orderedYen != null ? orderedYen : damageYen != null ? damageYen : 0);
  }

  /** 実被害額: the same less what was stopped; never negative. */
  public Yen net() {
    return new Yen(total().amount() - (stoppedYen == null ? 0 : stoppedYen));
  }

  public boolean isTransfer() {
    return orderedYen != null;
  }

  /** Whether any amount was said. */
  public boolean isKnown() {
    return orderedYen != null || damageYen != null;
  }

  /** As the audit trail tells it; empty if nothing was said. */
  @Override
  public String toString() {
    String text = orderedYen == null ? "" : "ordered=" + orderedYen;
    text += stoppedYen == null ? "" : " stopped=" + stoppedYen;
    return text + (damageYen == null ? "" : "damage=" + damageYen);
  }
}
