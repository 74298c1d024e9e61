package hanki.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** How an act that is several offences counts in each classification, by its counting rule. */
@ApplicationScoped
@Transactional
public class OffenceCounting {

  private final ReferenceTables tables;
  private final Reference reference;

  @Inject
  OffenceCounting(ReferenceTables tables, Reference reference) {
    this.tables = tables;
    this.reference = reference;
  }

  /** The offences of the day, in their order. */
  public List<Offence> offencesOn(LocalDate day) {
    return tables.offences().stream().filter(offence -> offence.isValidOn(day)).toList();
  }

  /** How the offences of one act count in every version that holds on the day. */
  public List<CountedAs> count(Collection<String> codes, LocalDate day) {
    List<Offence> act =
        offencesOn(day).stream().filter(offence -> codes.contains(offence.code())).toList();
    return reference.versions(Scheme.OFFENCE).stream()
        .filter(version -> version.isValidOn(day))
        .map(version -> count(act, version))
        .toList();
  }

  private CountedAs count(List<Offence> act, CategoryScheme version) {
    Reclassification carrying = reference.reclassification(Scheme.OFFENCE, version.code());
    List<Category> rows = new ArrayList<>();
    int unmapped = 0;
    for (Offence offence : version.classification().counts().counted(act)) {
      String row = carrying.rowOf(offence.category().code());
      Optional<Category> found =
          carrying.rows().stream().filter(each -> each.code().equals(row)).findFirst();
      found.ifPresent(rows::add);
      unmapped += found.isPresent() ? 0 : 1;
    }
    return new CountedAs(version, List.copyOf(rows), unmapped);
  }
}
