package hanki.search;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;

/** A question an officer asked lately, or saved under a name. Nobody else sees it. */
@Entity
public class RememberedSearch {

  /** The longest name, in characters. */
  public static final int LONGEST_NAME = 60;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "remembered_search_seq")
  @SequenceGenerator(name = "remembered_search_seq", sequenceName = "remembered_search_seq")
  private Long id;

  @Version private int version;

  private String officer;
  private String words;
  private String name;
  private Instant askedAt;

  protected RememberedSearch() {}

  RememberedSearch(String officer, String words, String name, Instant now) {
    this.officer = officer;
    this.words = words;
    this.name = name;
    this.askedAt = now;
  }

  void askAgain(Instant now) {
    askedAt = now;
  }

  public Long id() {
    return id;
  }

  /** As they were typed. */
  public String words() {
    return words;
  }

  /** Under which it was saved; empty for one that was only asked. */
  public String name() {
    return name;
  }

  public boolean isSaved() {
    return !name.isEmpty();
  }
}
