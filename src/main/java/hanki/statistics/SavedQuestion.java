package hanki.statistics;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;

/** A question kept under a name: the answer is counted anew whenever it is opened. */
@Entity
public class SavedQuestion {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "saved_question_seq")
  @SequenceGenerator(name = "saved_question_seq", sequenceName = "saved_question_seq")
  private Long id;

  @Version private int version;

  private String name;
  private String question;
  private String owner;
  private boolean shared;
  private Instant savedAt;

  protected SavedQuestion() {}

  SavedQuestion(String name, String question, boolean shared, String owner, Instant now) {
    this.question = question;
    this.owner = owner;
    this.savedAt = now;
    rename(name, shared);
  }

  final void rename(String newName, boolean nowShared) {
    this.name = newName.strip();
    this.shared = nowShared;
  }

  public Long id() {
    return id;
  }

  public String name() {
    return name;
  }

  /** The parameters of its address, without the path. */
  public String question() {
    return question;
  }

  /** Officer number. */
  public String owner() {
    return owner;
  }

  /** Whether the others see it too. */
  public boolean isShared() {
    return shared;
  }

  public Instant savedAt() {
    return savedAt;
  }
}
