package hanki.identity;

import hanki.platform.audit.Kept;
import hanki.platform.audit.Personal;
import hanki.reference.Station;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;

/**
 * An account: officer number, name, roles, rank and post. What proves it: {@link
 * Credential}.
 */
@Entity
@Kept("officer")
// the definition of the net under every Scope; Hibernate looks for it at entities only
@FilterDef(
    name = Scope.FILTER,
    applyToLoadByKey = true,
    parameters = {
      @ParamDef(name = "within", type = String.class),
      @ParamDef(name = "reader", type = String.class),
      @ParamDef(name = "today", type = LocalDate.class)
    })
public class Officer {

  /** Roles that work for the whole prefecture wherever they sit. */
  private static final Set<Role> WHOLE_PREFECTURE =
      EnumSet.of(Role.STATISTICIAN, Role.ANALYST, Role.APPROVER, Role.MANAGER);

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "officer_seq")
  @SequenceGenerator(name = "officer_seq", sequenceName = "officer_seq")
  private Long id;

  @Version private int version;

  private String code;
  @Personal private String name;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "officer_role", joinColumns = @JoinColumn(name = "officer_id"))
  @Column(name = "role")
  @Enumerated(EnumType.STRING)
  private Set<Role> roles = EnumSet.noneOf(Role.class);

  /** 巡査部長; empty if not said. */
  private String rank;

  /** 生活安全課 相談係; empty if not said. */
  private String post;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "station_id")
  private Station station;

  private boolean enabled;
  private Instant createdAt;

  protected Officer() {}

  Officer(String code, String name, Set<Role> roles, Station station, Instant now) {
    this.code = code;
    this.name = name;
    this.roles.addAll(roles);
    this.rank = "";
    this.post = "";
    this.station = station;
    this.enabled = true;
    this.createdAt = now;
  }

  public Long id() {
    return id;
  }

  /** The officer number that is typed at sign-in and shown on records: A-012. */
  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  /** At least one, in the order of {@link Role}. */
  public Set<Role> roles() {
    return EnumSet.copyOf(roles);
  }

  public String rank() {
    return rank;
  }

  public String post() {
    return post;
  }

  public Station station() {
    return station;
  }

  /** Code of the prefecture whose police the officer belongs to: 04 of the place 04/miyagi-01. */
  public String force() {
    return station.place().substring(0, station.place().indexOf('/'));
  }

  public boolean isEnabled() {
    return enabled;
  }

  /** Whose records this officer sees. */
  public Scope scope() {
    if (roles.contains(Role.LIAISON)) {
      return Scope.ofPrefecture(station, code);
    }
    if (!Permission.READ_CASES.isGivenTo(roles)) {
      return Scope.nothing();
    }
    if (station.isNational()) {
      return Scope.everywhere(code);
    }
    boolean wide = roles.stream().anyMatch(WHOLE_PREFECTURE::contains);
    return wide || station.isHeadquarters()
        ? Scope.ofPrefecture(station, code)
        : Scope.ofStation(station, code);
  }

  /** Whether nobody else could open accounts: such a one is not locked out by the calendar. */
  static boolean isLastAdministrator(Officer officer, Collection<Officer> all) {
    return officer.roles.contains(Role.ADMINISTRATOR)
        && all.stream()
            .filter(Officer::isEnabled)
            .filter(each -> each.roles.contains(Role.ADMINISTRATOR))
            .allMatch(each -> each.code.equals(officer.code));
  }

  void post(String newName, Set<Role> newRoles, Station newStation) {
    name = newName;
    roles.clear();
    roles.addAll(newRoles);
    station = newStation;
  }

  void ranked(String newRank, String newPost) {
    rank = newRank;
    post = newPost;
  }

  void enable(boolean on) {
    enabled = on;
  }
}
