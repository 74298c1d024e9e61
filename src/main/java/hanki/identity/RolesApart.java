package hanki.identity;

import hanki.platform.Refusal;

/**
 * An account was to be auditor or administrator and something else: who watches and who hands out
 * rights must not be who is watched.
 */
public class RolesApart extends Refusal {

  @Override
  public String field() {
    return "roles";
  }
}
