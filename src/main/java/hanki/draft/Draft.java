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

  private Long subjectId;
  private String number;

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
    this.subjectId = slip.subjectId();
    this.number = slip.number();
    this.content = content;
    this.typedAt = typedAt;
    this.savedAt = now;
  }

  /** The mark that the form was saved to that record. */
  static Draft settled(DraftSlip slip, Long recordId, Instant now) {
    Draft draft = new Draft(slip, "", 0, now);
    draft.subjectId = recordId;
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

  /** The record being corrected, or saved to; null for a new one. */
  public Long subjectId() {
    return subjectId;
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
