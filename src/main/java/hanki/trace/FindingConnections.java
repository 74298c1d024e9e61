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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.query.Page;

/** Finds the records that share a trace, whatever kind of record, within the reader's scope. */
@ApplicationScoped
@Transactional
@WithinScope
@Permitted(Permission.READ_CASES)
public class FindingConnections {

  /** The most records one question brings. */
  public static final int MOST = 50;

  private final Iterable<TraceSource> sources;
  private final Reference reference;
  private final RecognisingTraces recognising;
  private final CurrentOfficer officer;
  private final BusinessClock clock;

  @Inject
  FindingConnections(
      @Any Instance<TraceSource> sources,
      Reference reference,
      RecognisingTraces recognising,
      CurrentOfficer officer,
      BusinessClock clock) {
    this((Iterable<TraceSource>) sources, reference, recognising, officer, clock);
  }

  /** For tests without a container. */
  public FindingConnections(
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

  /** The records that share one of the traces, the latest first. */
  @Audited("trace.connect")
  public Connected connections(ConnectionQuestion question) {
    return connections(question, officer.scope());
  }

  /** The same for a scope that is given. */
  public Connected connections(ConnectionQuestion question, Scope scope) {
    Sieve.Sifted sifted = new Sieve(common()).sift(question.traces());
    if (sifted.exact().isEmpty() && sifted.wider().isEmpty()) {
      return new Connected(List.of(), sifted.common(), false);
    }
    Map<String, Found> found = new LinkedHashMap<>();
    Page page = Page.first(MOST + 1);
    for (TraceSource source : sources) {
      if (!sifted.exact().isEmpty()) {
        source
            .carrying(List.copyOf(sifted.exact().keySet()), scope, page)
            .forEach(hit -> add(found, hit, sifted.exact().get(hit.normalised()), question));
      }
      if (!sifted.wider().isEmpty()) {
        source
            .carryingWider(List.copyOf(sifted.wider().keySet()), scope, page)
            .forEach(hit -> add(found, hit, sifted.wider().get(hit.wider()), question));
      }
    }
    List<Connection> records =
        found.values().stream()
            .map(each -> each.connection(question.traces()))
            .sorted(Comparator.comparing(Connection::day).thenComparing(Connection::id).reversed())
            .toList();
    return new Connected(
        records.size() > MOST ? records.subList(0, MOST) : records,
        sifted.common(),
        records.size() > MOST);
  }

  private static void add(
      Map<String, Found> found, TraceReference hit, List<Trace> by, ConnectionQuestion question) {
    if (by != null && !question.isOwn(hit)) {
      found
          .computeIfAbsent(
              hit.carrier() + "/" + hit.id(), any -> new Found(hit, new LinkedHashSet<>()))
          .shared
          .addAll(by);
    }
  }

  private record Found(TraceReference reference, Set<Trace> shared) {

    Connection connection(List<Trace> order) {
      return new Connection(
          reference.carrier(),
          reference.id(),
          reference.number(),
          reference.day(),
          reference.station(),
          order.stream().filter(shared::contains).toList());
    }
  }

  private Map<String, CommonValue> common() {
    Map<String, CommonValue> common = new LinkedHashMap<>();
    for (CommonValue row : reference.commonValues(clock.today())) {
      common.put(recognising.comparable(row.text()), row);
    }
    return common;
  }
}
