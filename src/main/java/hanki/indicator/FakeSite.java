package hanki.indicator;

import hanki.trace.WebAddress;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.hibernate.annotations.Immutable;

/** One fake site: one normalised address, whoever reported it and however often. */
@Entity
@Immutable
public class FakeSite {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fake_site_seq")
  @SequenceGenerator(name = "fake_site_seq", sequenceName = "fake_site_seq")
  private Long id;

  private String url;
  private String urlHash;
  private String host;

  protected FakeSite() {}

  FakeSite(WebAddress address) {
    this.url = address.text();
    this.urlHash = address.hash();
    this.host = address.host();
  }

  public Long id() {
    return id;
  }

  /** SHA-256 of the normalised address. */
  String urlHash() {
    return urlHash;
  }

  public String host() {
    return host;
  }

  /** The address in a form that cannot be clicked. */
  public String defanged() {
    return WebAddress.defang(url, host);
  }
}
