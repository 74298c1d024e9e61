package hanki.guidance;

import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.platform.Settings;
import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Puts together the sheet that is handed to a citizen, and leaves a trace of it. */
@ApplicationScoped
@Transactional
@Permitted(Permission.READ_GUIDANCE)
public class PrintingLeaflets {

  private final FindingMethods methods;
  private final FindingAdvice advice;
  private final BusinessClock clock;
  private final Office office = Office.of(new Settings());

  @Inject
  PrintingLeaflets(FindingMethods methods, FindingAdvice advice, BusinessClock clock) {
    this.methods = methods;
    this.advice = advice;
    this.clock = clock;
  }

  /**
   * The leaflet against a method as it is given today.
   *
   * @throws NoSuchMethod if there is none of that code
   */
  @Audited("guidance.print-leaflet")
  public Leaflet leaflet(String code) {
    return put(code);
  }

  /**
   * The words of the leaflet for a mail that the officer sends with the mail program of the house;
   * the page shows them and nothing leaves by itself.
   *
   * @throws NoSuchMethod if there is none of that code
   */
  public LeafletMail mail(String code) {
    return LeafletMail.of(put(code));
  }

  private Leaflet put(String code) {
    Method method = methods.method(code);
    LocalDate today = clock.today();
    List<Advice> printed =
        advice.against(method, today).stream().filter(Advice::isOnLeaflet).toList();
    return new Leaflet(method, printed, office, today);
  }
}
