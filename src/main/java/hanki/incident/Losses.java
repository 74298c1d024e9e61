package hanki.incident;

import hanki.quantity.Yen;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The money of an incident. A transfer has two amounts: 送金処理額, all the offender ordered to be
 * moved, and 阻止額, what the bank stopped of it. Everything else has one: 被害額.
 *
 * <p>Unit: whole yen; null where nothing was said. Source: National Police Agency, 12 February 2015
 * (被害額 is what was ordered, 実被害額 what is left of it after 阻止額).
 */
@Embeddable
public record Losses(
    @Column(name = "ordered_yen") Yen ordered,
    @Column(name = "stopped_yen") Yen stopped,
    @Column(name = "damage_yen") Yen damage) {

  /** No money, or none known. */
  public static final Losses NONE = new Losses(null, null, null);

  /**
   * Keeps the amounts consistent.
   *
   * @throws StoppedMoreThanOrdered if more was stopped than ordered, or something without an order
   * @throws DamageBesideTransfer if a transfer has a plain damage as well
   */
  public Losses {
    if (stopped != null && stopped.amount() > (ordered == null ? 0 : ordered.amount())) {
      throw new StoppedMoreThanOrdered();
    }
    if (ordered != null && damage != null) {
      throw new DamageBesideTransfer();
    }
  }

  /** 被害額: what was ordered, including what was stopped, or the damage. */
  public Yen total() {
    if (ordered != null) {
      return ordered;
    }
    return damage == null ? new Yen(0) : damage;
  }

  /** 実被害額: the same less what was stopped; never negative. */
  public Yen net() {
    return new Yen(total().amount() - (stopped == null ? 0 : stopped.amount()));
  }

  public boolean isTransfer() {
    return ordered != null;
  }

  /** Whether any amount was said. */
  public boolean isKnown() {
    return ordered != null || damage != null;
  }

  /** As the audit trail tells it; empty if nothing was said. */
  @Override
  public String toString() {
    String text = ordered == null ? "" : "ordered=" + ordered.amount();
    text += stopped == null ? "" : " stopped=" + stopped.amount();
    return text + (damage == null ? "" : "damage=" + damage.amount());
  }
}
