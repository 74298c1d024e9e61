package hanki.publication;

import hanki.audit.RecordSteps;
import hanki.statistics.CountedRecord;

/**
 * A record that moved figures: what it did to them, in how many, and who changed it when and why.
 *
 * @param record as it is counted at the later time; of one that went, as it was counted before
 * @param href address of its page from the root of the program; empty where it has none
 * @param figures in how many figures it shows
 * @param steps what was done to it between the two times; none where its history is not kept
 */
public record MovedRecord(
    CountedRecord record, Kind kind, String href, int figures, RecordSteps steps) {

  /** What a record did to the figures. */
  public enum Kind {
    /** 増: counted later and not before. */
    CAME,
    /** 減: counted before and not later. */
    LEFT,
    /** 移: went from one figure to another. */
    MOVED,
    /** 変: counted both times, in another version or with another contribution. */
    CHANGED
  }
}
