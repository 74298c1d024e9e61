package hanki.reference.web;

import hanki.platform.clock.BusinessClock;
import hanki.reference.CountedAs;
import hanki.reference.Offence;
import hanki.reference.OffenceCounting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** 数え方を確かめる: under which categories an act that is several offences counts. */
@Named("offenceCountingView")
@RequestScoped
public class OffenceCountingView {

  private final OffenceCounting counting;
  private final BusinessClock clock;
  private final HttpServletRequest request;
  private List<String> chosen = List.of();
  private List<Offence> offences = List.of();
  private List<CountedAs> results = List.of();

  @Inject
  OffenceCountingView(OffenceCounting counting, BusinessClock clock, HttpServletRequest request) {
    this.counting = counting;
    this.clock = clock;
    this.request = request;
  }

  /** Reads which offences the address names; what is none is left out. */
  public void load() {
    String[] with = request.getParameterValues("with");
    offences = counting.offencesOn(clock.today());
    chosen =
        offences.stream()
            .map(Offence::code)
            .filter(code -> with != null && List.of(with).contains(code))
            .toList();
    results = counting.count(chosen, clock.today());
  }

  public List<Offence> getOffences() {
    return offences;
  }

  /** Whether the offence is part of the act. */
  public boolean isPart(Offence offence) {
    return chosen.contains(offence.code());
  }

  public boolean isAnything() {
    return !chosen.isEmpty();
  }

  public List<CountedAs> getResults() {
    return results;
  }
}
