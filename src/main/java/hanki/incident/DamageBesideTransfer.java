package hanki.incident;

import hanki.platform.Refusal;

/** A transfer has its own two amounts and no plain damage beside them. */
public class DamageBesideTransfer extends Refusal {

  @Override
  public String field() {
    return "damageYen";
  }
}
