package hanki.publication.web;

import hanki.publication.BlockKind;
import hanki.publication.ChosenWord;
import hanki.publication.PeriodSpan;
import hanki.publication.ReportBlock;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    body = block.bodyToType();
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
        ReportBlock.typed(body),
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

  /** Whether there is room for one more. */
  boolean takes(String pick) {
    return String.join("\n", picks).length() + 1 + pick.length() <= ReportBlock.LONGEST_PICKS;
  }

  void add(String pick) {
    picks.add(pick);
  }

  /**
   * Puts a tag into the words.
   *
   * @param at where the cursor stands; empty for behind them
   * @return where the cursor stands after it
   */
  int insert(String name, String at) {
    String tag = "{" + name + "}";
    int to = at.isEmpty() ? body.length() : Math.min(body.length(), Integer.parseInt(at));
    body = body.substring(0, to) + tag + body.substring(to);
    return to + tag.length();
  }

  void removePick(int index) {
    if (index >= 0 && index < picks.size()) {
      picks.remove(index);
    }
  }

  void choose(ChosenWord chosen) {
    word = chosen.toString();
  }

  /** Whether the words have the tag of the chosen word. */
  boolean hasWordTag() {
    return block().hasWordTag();
  }

  /** Whether it tells a joint investigation. */
  public boolean isJoint() {
    return opened.isJoint();
  }

  /** Whether its words have tags. */
  public boolean isTagged() {
    return block().isTagged();
  }

  public BlockKind getKind() {
    return opened.kind();
  }

  /** What was picked, one a line. */
  public List<String> getPicks() {
    return picks;
  }

  /** The chosen word with the numbers it rests on. */
  Optional<ChosenWord> chosen() {
    return ChosenWord.parse(word);
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
