package hanki.trace;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.identity.Scope;
import hanki.identity.WithinScope;
import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import hanki.reference.CommonValue;
import hanki.reference.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.query.Page;

/** Finds records of different stations that hang together by traces, within the reader's scope. */
@ApplicationScoped
@Transactional
@WithinScope
@Permitted(Permission.READ_CASES)
public class FindingClusters {

  /** The most traces of one kind of record that are looked at, the latest first. */
  public static final int MOST = 2000;

  private final Iterable<TraceSource> sources;
  private final Reference reference;
  private final RecognisingTraces recognising;
  private final CurrentOfficer officer;
  private final BusinessClock clock;

  @Inject
  FindingClusters(
      @Any Instance<TraceSource> sources,
      Reference reference,
      RecognisingTraces recognising,
      CurrentOfficer officer,
      BusinessClock clock) {
    this((Iterable<TraceSource>) sources, reference, recognising, officer, clock);
  }

  /** For tests without a container. */
  public FindingClusters(
      Iterable<TraceSource> sources,
      Reference reference,
      RecognisingTraces recognising,
      CurrentOfficer officer,
      BusinessClock clock) {
    this.sources = sources;
    this.reference = reference;
    this.recognising = recognising;
    this.officer = officer;
    this.clock = clock;
  }

  /** The groups among the records of these days. */
  @Audited("trace.clusters")
  public Clusters clusters(LocalDate first, LocalDate last) {
    return clusters(first, last, officer.scope());
  }

  /** The same for a scope that is given. */
  public Clusters clusters(LocalDate first, LocalDate last, Scope scope) {
    Sieve sieve = new Sieve(common());
    Clustering clustering = new Clustering();
    boolean cut = false;
    for (TraceSource source : sources) {
      List<TraceReference> found =
          new ArrayList<>(source.between(first, last, scope, Page.first(MOST + 1)));
      cut |= found.size() > MOST;
      found.stream().limit(MOST).forEach(each -> clustering.add(each, sieve));
    }
    return new Clusters(clustering.groups(), cut);
  }

  private Map<String, CommonValue> common() {
    Map<String, CommonValue> common = new LinkedHashMap<>();
    for (CommonValue row : reference.commonValues(clock.today())) {
      common.put(recognising.comparable(row.text()), row);
    }
    return common;
  }
}
