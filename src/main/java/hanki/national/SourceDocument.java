package hanki.national;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** The document in which a value was read (機関、資料名). */
@Entity
@Immutable
public class SourceDocument {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "source_document_seq")
  @SequenceGenerator(name = "source_document_seq", sequenceName = "source_document_seq")
  private Long id;

  private String number;
  private String institution;
  private String title;
  private String url;
  private LocalDate publishedOn;
  private String note;
  private String documentKey;

  protected SourceDocument() {}

  SourceDocument(DocumentDraft draft) {
    number = draft.number();
    institution = draft.institution();
    title = draft.title();
    url = draft.url();
    publishedOn = draft.publishedOn();
    note = draft.note();
    documentKey = draft.key();
  }

  public Long id() {
    return id;
  }

  /** Number in the list of sources: S26; empty if it has none. */
  public String number() {
    return number;
  }

  /** 警察庁; of an article, who printed it. */
  public String institution() {
    return institution;
  }

  public String title() {
    return title;
  }

  /** Where it was read; empty for paper. */
  public String url() {
    return url;
  }

  /**
   * The day the figures were published; of an article that repeats them, its own day where the
   * publisher's is not known. Null if neither is.
   */
  public LocalDate publishedOn() {
    return publishedOn;
  }

  public String note() {
    return note;
  }

  /** What makes it the same document. */
  public String documentKey() {
    return documentKey;
  }

  /** The document as it was entered. */
  public DocumentDraft draft() {
    return new DocumentDraft(number, institution, title, url, publishedOn, note);
  }
}
