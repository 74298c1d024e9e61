package hanki.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

/** A code that stands in for the second factor once (回復コード). Only its hash is kept. */
@Entity
public class RecoveryCode {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "recovery_code_seq")
  @SequenceGenerator(name = "recovery_code_seq", sequenceName = "recovery_code_seq")
  private Long id;

  private Long officerId;
  private String codeHash;
  private Instant usedAt;

  protected RecoveryCode() {}

  RecoveryCode(Long officerId, String codeHash) {
    this.officerId = officerId;
    this.codeHash = codeHash;
  }

  String codeHash() {
    return codeHash;
  }

  void use(Instant now) {
    usedAt = now;
  }
}
