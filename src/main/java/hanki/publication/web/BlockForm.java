package hanki.publication.web;

import hanki.publication.BlockKind;
import hanki.publication.ChosenWord;
import hanki.publication.PeriodSpan;
import hanki.publication.ReportBlock;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The part that is being composed, as it is typed. */
public class BlockForm implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String YEARLY = "yearly";

  private final ReportBlock opened;

  @Size(max = ReportBlock.LONGEST_TITLE, message = "{tooLong}")
  private String title;

  @Size(max = ReportBlock.LONGEST_BODY, message = "{tooLong}")
  private String body;

  private final List<String> picks = new ArrayList<>();
  private String last = "";
  private int count = 6;
  private boolean yearly;
  private String form;
  private String look;
  private String word;

  BlockForm(ReportBlock block) {
    opened = block;
    title = block.title();
    body = block.body();
    block.picks().lines().filter(line -> !line.isBlank()).forEach(picks::add);
    form = block.form();
    look = block.look();
    word = block.word();
    if (!block.span().isEmpty()) {
      PeriodSpan span = PeriodSpan.parse(block.span());
      last = span.last().code();
      count = span.count();
      yearly = span.yearly();
    }
  }

  ReportBlock block() {
    return new ReportBlock(
        opened.place(),
        opened.blockKey(),
        opened.kind(),
        title.strip(),
        body.strip().replace("\r", ""),
        String.join("\n", picks),
        span(),
        form,
        look,
        word);
  }

  private String span() {
    return getKind().isOverTime() && !last.isEmpty()
        ? last + "/" + Math.max(1, Math.min(24, count)) + (yearly ? "/" + YEARLY : "")
        : "";
  }

  void add(String pick, boolean marked) {
    picks.add(pick);
    if (marked) {
      body = body.stripTrailing() + "{" + picks.size() + "}";
    }
  }

  void removePick(int index) {
    picks.remove(index);
  }

  void choose(ChosenWord chosen) {
    word = chosen.toString();
  }

  public BlockKind getKind() {
    return opened.kind();
  }

  /** What was picked, one a line. */
  public List<String> getPicks() {
    return picks;
  }

  /** 同水準, with the numbers it rests on; empty for none. */
  public String getWord() {
    return ChosenWord.parse(word)
        .map(
            each ->
                each.word()
                    + "（"
                    + each.now().toPlainString()
                    + " ← "
                    + each.before().toPlainString()
                    + "）")
        .orElse("");
  }

  /** On which figure the word rests; empty for none. */
  String restsOn() {
    return ChosenWord.parse(word).map(ChosenWord::address).orElse("");
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title == null ? "" : title;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body == null ? "" : body;
  }

  public String getLast() {
    return last;
  }

  public void setLast(String last) {
    this.last = last == null ? "" : last;
  }

  public int getCount() {
    return count;
  }

  public void setCount(int count) {
    this.count = count;
  }

  public boolean isYearly() {
    return yearly;
  }

  public void setYearly(boolean yearly) {
    this.yearly = yearly;
  }

  public String getForm() {
    return form;
  }

  public void setForm(String form) {
    this.form = form == null ? "" : form;
  }

  public String getLook() {
    return look;
  }

  public void setLook(String look) {
    this.look = look == null ? "" : look;
  }
}
