package hanki.national.web;

import hanki.national.PublishedColumn;
import hanki.national.SourceDocument;
import hanki.national.TypedValue;
import hanki.national.Vintage;
import hanki.platform.web.ReadableDay;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;

/** A published value as it is typed, with a document that is known or a new one. */
public class PublishedValueForm implements Serializable {

  private static final long serialVersionUID = 1L;

  @NotBlank(message = "{required}")
  @Size(max = 30, message = "{tooLong}")
  private String period = "";

  @Size(max = 60, message = "{tooLong}")
  private String periodWords = "";

  @NotBlank(message = "{required}")
  @Size(max = 20, message = "{tooLong}")
  private String value = "";

  @NotNull(message = "{choose}")
  private Vintage vintage = Vintage.PUBLISHED;

  @Pattern(regexp = "\\d{0,18}", message = "{choose}")
  private String document = "";

  @Size(max = 80, message = "{tooLong}")
  private String institution = "";

  @Size(max = 200, message = "{tooLong}")
  private String title = "";

  @Size(max = 500, message = "{tooLong}")
  private String url = "";

  @ReadableDay private String publishedOn = "";

  @Size(max = 200, message = "{tooLong}")
  private String computation = "";

  @Size(max = 500, message = "{tooLong}")
  private String note = "";

  /** Whether something is said of a document that is not known yet. */
  boolean isWithNewDocument() {
    return !(institution + title + url + publishedOn).isBlank();
  }

  /** Whether a document that is known was chosen. */
  boolean isWithKnownDocument() {
    return document != null && !document.isEmpty();
  }

  /**
   * What was typed.
   *
   * @param known the document that was chosen; null for a new one
   */
  TypedValue typed(String series, SourceDocument known) {
    Map<PublishedColumn, String> texts = new EnumMap<>(PublishedColumn.class);
    texts.put(PublishedColumn.SERIES, series);
    texts.put(PublishedColumn.PERIOD, period);
    texts.put(PublishedColumn.PERIOD_WORDS, periodWords);
    texts.put(PublishedColumn.VALUE, value);
    texts.put(PublishedColumn.VINTAGE, vintage.name());
    texts.put(PublishedColumn.NUMBER, known == null ? "" : known.number());
    texts.put(PublishedColumn.INSTITUTION, known == null ? institution : known.institution());
    texts.put(PublishedColumn.TITLE, known == null ? title : known.title());
    texts.put(PublishedColumn.URL, known == null ? url : known.url());
    texts.put(
        PublishedColumn.PUBLISHED_ON, known == null ? publishedOn : known.publishedOn().toString());
    texts.put(PublishedColumn.COMPUTATION, computation);
    texts.put(PublishedColumn.NOTE, note);
    return new TypedValue(0, texts);
  }

  public String getPeriod() {
    return period;
  }

  public void setPeriod(String period) {
    this.period = period;
  }

  public String getPeriodWords() {
    return periodWords;
  }

  public void setPeriodWords(String periodWords) {
    this.periodWords = periodWords;
  }

  public String getValue() {
    return value;
  }

  public void setValue(String value) {
    this.value = value;
  }

  public Vintage getVintage() {
    return vintage;
  }

  public void setVintage(Vintage vintage) {
    this.vintage = vintage;
  }

  public String getDocument() {
    return document;
  }

  public void setDocument(String document) {
    this.document = document;
  }

  public String getInstitution() {
    return institution;
  }

  public void setInstitution(String institution) {
    this.institution = institution;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getUrl() {
    return url;
  }

  public void setUrl(String url) {
    this.url = url;
  }

  public String getPublishedOn() {
    return publishedOn;
  }

  public void setPublishedOn(String publishedOn) {
    this.publishedOn = publishedOn;
  }

  public String getComputation() {
    return computation;
  }

  public void setComputation(String computation) {
    this.computation = computation;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
