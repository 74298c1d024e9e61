package hanki.publication;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hibernate.annotations.Immutable;

/**
 * A file as it was published. Kept in pieces, since a column of the database holds only so much.
 */
@Entity
@Immutable
public class PublishedFile {

  static final int PIECE = 500_000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "published_file_seq")
  @SequenceGenerator(name = "published_file_seq", sequenceName = "published_file_seq")
  private Long id;

  private Long publishedReportId;

  @Enumerated(EnumType.STRING)
  private ReportForm form;

  private String name;
  private String sha256;

  @ElementCollection
  @CollectionTable(
      name = "published_file_piece",
      joinColumns = @JoinColumn(name = "published_file_id"))
  @OrderBy("place")
  private List<Piece> pieces = new ArrayList<>();

  /** A part of the content. */
  @Embeddable
  public record Piece(int place, @Column(length = PIECE) byte[] content) {}

  protected PublishedFile() {}

  PublishedFile(Long publishedReportId, ReportForm form, String name, byte[] content) {
    this.publishedReportId = publishedReportId;
    this.form = form;
    this.name = name;
    sha256 = Fingerprint.of(content);
    for (int from = 0; from < content.length; from += PIECE) {
      pieces.add(
          new Piece(
              pieces.size() + 1,
              Arrays.copyOfRange(content, from, Math.min(content.length, from + PIECE))));
    }
  }

  public Long publishedReportId() {
    return publishedReportId;
  }

  public ReportForm form() {
    return form;
  }

  /** hanki-2020H1-seminar.pdf. */
  public String name() {
    return name;
  }

  /** SHA-256 of the content in hexadecimal. */
  public String sha256() {
    return sha256;
  }

  /** The bytes that were published. */
  public byte[] content() {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    pieces.forEach(piece -> content.writeBytes(piece.content()));
    return content.toByteArray();
  }
}
