/**
 * The audit trail: who did what, when, from where, on which record. Written in the transaction of
 * the change itself; the program has no command that alters or removes an entry.
 */
package hanki.audit;
