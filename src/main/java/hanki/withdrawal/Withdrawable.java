package hanki.withdrawal;

import hanki.identity.Restrictable;

/** A record that can be withdrawn: it stays, with a reason, and counts in no figure any more. */
public interface Withdrawable extends Restrictable {

  /** How it stands. */
  Withdrawal withdrawal();

  /** Withdraws it, or with {@link Withdrawal#NONE} takes that back. */
  void withdraw(Withdrawal how);

  /** Whether it was withdrawn. */
  default boolean isWithdrawn() {
    return withdrawal().withdrawn();
  }

  /**
   * A withdrawn record is not corrected; whoever wants to has to take the withdrawal back first.
   *
   * @throws RecordWithdrawn if it was withdrawn
   */
  default void keepWhileWithdrawn() {
    if (isWithdrawn()) {
      throw new RecordWithdrawn(number());
    }
  }
}
