package hanki.indicator;

import hanki.identity.Permission;
import hanki.platform.Label;
import hanki.search.Hit;
import hanki.search.SearchKind;
import hanki.search.SearchSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Fake sites for the one box: found by their address, in whatever notation it is typed. */
@ApplicationScoped
class SearchedFakeSites implements SearchSource<FakeSite> {

  private final FakeSites sites;

  @Inject
  SearchedFakeSites(FakeSites sites) {
    this.sites = sites;
  }

  @Override
  public SearchKind kind() {
    return new SearchKind(
        "hanki.indicator.Text", "search.indicator", Permission.READ_INDICATORS, 60);
  }

  @Override
  public Class<FakeSite> records() {
    return FakeSite.class;
  }

  /** Sites are added as they are reported first. */
  @Override
  public String newest() {
    return "id";
  }

  @Override
  public List<String> readWith() {
    return List.of();
  }

  @Override
  public List<Hit> hits(List<FakeSite> records) {
    Map<Long, LastReport> reports =
        records.isEmpty()
            ? Map.of()
            : sites.lastReportsOf(records.stream().map(FakeSite::id).toList()).stream()
                .collect(Collectors.toMap(LastReport::site, Function.identity()));
    return records.stream().map(found -> hit(found, reports.get(found.id()))).toList();
  }

  private static Hit hit(FakeSite found, LastReport report) {
    return new Hit(
        found.host().replace(".", "[.]"),
        "/indicator/show.xhtml?id=" + found.id(),
        report == null ? null : report.day(),
        null,
        report == null ? null : new Label(report.brand(), report.brand()),
        false,
        List.of(found.defanged()));
  }
}
