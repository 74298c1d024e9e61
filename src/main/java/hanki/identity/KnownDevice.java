package hanki.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

/** A browser from which an officer has signed in. Only the hash of its cookie is kept. */
@Entity
public class KnownDevice {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "known_device_seq")
  @SequenceGenerator(name = "known_device_seq", sequenceName = "known_device_seq")
  private Long id;

  private Long officerId;
  private String tokenHash;
  private Instant lastSeenAt;

  protected KnownDevice() {}

  KnownDevice(Long officerId, String tokenHash, Instant now) {
    this.officerId = officerId;
    this.tokenHash = tokenHash;
    this.lastSeenAt = now;
  }

  void seen(Instant now) {
    lastSeenAt = now;
  }
}
