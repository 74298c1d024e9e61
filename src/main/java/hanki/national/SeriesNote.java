package hanki.national;

import hanki.platform.Label;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;

/** A break of a series or an event beside it (断層・できごと): a dotted line on its chart. */
@Entity
public class SeriesNote {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "series_note_seq")
  @SequenceGenerator(name = "series_note_seq", sequenceName = "series_note_seq")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "series_id")
  private PublishedSeries series;

  @Enumerated(EnumType.STRING)
  private NoteKind kind;

  private LocalDate noteDay;

  @Embedded
  @AttributeOverride(name = "ja", column = @Column(name = "words_ja"))
  @AttributeOverride(name = "en", column = @Column(name = "words_en"))
  private Label words;

  private String source;
  private String enteredBy;
  private Instant enteredAt;
  private String droppedBy;
  private Instant droppedAt;

  protected SeriesNote() {}

  SeriesNote(PublishedSeries series, NoteDraft draft, String enteredBy, Instant now) {
    this.series = series;
    kind = draft.kind();
    noteDay = draft.day();
    words = draft.words();
    source = draft.source();
    this.enteredBy = enteredBy;
    enteredAt = now;
  }

  /** Takes it off the chart; the words stay as they were written. */
  void drop(String by, Instant now) {
    droppedBy = by;
    droppedAt = now;
  }

  public Long id() {
    return id;
  }

  public PublishedSeries series() {
    return series;
  }

  public NoteKind kind() {
    return kind;
  }

  /** From this day on. */
  public LocalDate day() {
    return noteDay;
  }

  public Label words() {
    return words;
  }

  /** Where that is said; empty if nowhere but here. */
  public String source() {
    return source;
  }

  /** Officer number; {@code hanki} for what came with the program. */
  public String enteredBy() {
    return enteredBy;
  }

  public Instant enteredAt() {
    return enteredAt;
  }
}
