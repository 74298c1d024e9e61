/**
 * Withdrawal (取下げ): a record that should not have been made stays with its history and a reason,
 * but stops counting. Nothing is deleted.
 *
 * <p>Who may see a record may be told of its withdrawal; {@code Permission.WITHDRAW_RECORDS} says
 * who may withdraw it and take that back.
 */
package hanki.withdrawal;
