package hanki.reference;

import hanki.platform.Refusal;

/** Rows with faults are never taken over, not even in part. */
public class RowsAtFault extends Refusal {}
