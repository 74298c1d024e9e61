package hanki.publication.web;

import hanki.publication.BlockKind;
import hanki.publication.FigurePick;
import java.io.Serializable;

/** What is being picked: of what, which row, which period, read how. */
public class PickForm implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String ALL = "-/-";

  private String what = "";
  private String row = ALL;
  private String period = "";
  private FigurePick.Reading reading = FigurePick.Reading.VALUE;
  private String word = "";
  private BlockKind kind = BlockKind.SENTENCE;

  /** The address as a block of that kind keeps it. */
  String address(BlockKind of) {
    if (of.isFromGuidance()) {
      return what;
    }
    String over = of.isOverTime() ? "*" : period;
    String address =
        what.startsWith(FigurePick.PUBLISHED)
            ? what + "/" + over
            : what + "/" + over + "/" + (row.isEmpty() ? ALL : row);
    boolean plain = reading == FigurePick.Reading.VALUE || reading == FigurePick.Reading.SHARE;
    return plain ? address : address + "|" + reading.code();
  }

  public String getWhat() {
    return what;
  }

  public void setWhat(String what) {
    this.what = what == null ? "" : what;
  }

  public String getRow() {
    return row;
  }

  public void setRow(String row) {
    this.row = row == null ? ALL : row;
  }

  public String getPeriod() {
    return period;
  }

  public void setPeriod(String period) {
    this.period = period == null ? "" : period;
  }

  public FigurePick.Reading getReading() {
    return reading;
  }

  public void setReading(FigurePick.Reading reading) {
    this.reading = reading == null ? FigurePick.Reading.VALUE : reading;
  }

  public String getWord() {
    return word;
  }

  public void setWord(String word) {
    this.word = word == null ? "" : word;
  }

  public BlockKind getKind() {
    return kind;
  }

  public void setKind(BlockKind kind) {
    this.kind = kind == null ? BlockKind.SENTENCE : kind;
  }
}
