package hanki.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;

/** The words in one open form of one officer, sealed. */
@Entity
public class Draft {

  /** The longest sealed content, in characters. */
  static final int LONGEST = 1_000_000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "draft_seq")
  @SequenceGenerator(name = "draft_seq", sequenceName = "draft_seq")
  private Long id;

  @Version private int version;

  private String officer;
  private String formKey;

  @Enumerated(EnumType.STRING)
  private DraftedForm form;

  private String subject;
  private String number;
  private String savedTo;

  @Column(length = LONGEST)
  private String content;

  private long typedAt;
  private Instant savedAt;
  private boolean settled;

  protected Draft() {}

  /** What was typed. */
  Draft(DraftSlip slip, String content, long typedAt, Instant now) {
    this.officer = slip.officer();
    this.formKey = slip.key();
    this.form = slip.form();
    this.subject = slip.subject();
    this.number = slip.number();
    this.content = content;
    this.typedAt = typedAt;
    this.savedAt = now;
  }

  /** The mark that the form was saved to what stands at that address. */
  static Draft settled(DraftSlip slip, String savedTo, Instant now) {
    Draft draft = new Draft(slip, "", 0, now);
    draft.savedTo = savedTo;
    draft.settled = true;
    return draft;
  }

  /** Rises with every autosave. */
  public int version() {
    return version;
  }

  public String key() {
    return formKey;
  }

  public DraftedForm form() {
    return form;
  }

  /** What the form is about: {@link DraftedForm#subject}. */
  public String subject() {
    return subject;
  }

  /** Path and query of what the form was saved to; null before. */
  String savedTo() {
    return savedTo;
  }

  String content() {
    return content;
  }

  public Instant savedAt() {
    return savedAt;
  }

  /** Whether the form was saved meanwhile. */
  boolean isSettled() {
    return settled;
  }
}
