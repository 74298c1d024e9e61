package hanki.indicator;

import hanki.search.Folded;
import hanki.search.Searchable;
import hanki.trace.WebAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.util.List;

/** One fake site: one normalised address, whoever reported it and however often. */
@Entity
public class FakeSite implements Searchable {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fake_site_seq")
  @SequenceGenerator(name = "fake_site_seq", sequenceName = "fake_site_seq")
  private Long id;

  @Column(updatable = false)
  private String url;

  @Column(updatable = false)
  private String urlHash;

  @Column(updatable = false)
  private String host;

  private String searchable;

  protected FakeSite() {}

  FakeSite(WebAddress address) {
    this.url = address.text();
    this.urlHash = address.hash();
    this.host = address.host();
    this.searchable = Folded.form(searchedTexts());
  }

  @Override
  public List<String> searchedTexts() {
    return List.of(url);
  }

  @Override
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
