package hanki.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads stations and categories for forms and for counting. */
@ApplicationScoped
@Transactional
public class Reference {

  private final ReferenceTables tables;

  @Inject
  Reference(ReferenceTables tables) {
    this.tables = tables;
  }

  /** All stations that keep records, closed ones too, headquarters first. */
  public List<Station> stations() {
    return tables.stations().stream().filter(station -> !station.isPartner()).toList();
  }

  /** The stations that exist on the day. */
  public List<Station> stationsOn(LocalDate day) {
    return stations().stream().filter(station -> station.isOpenOn(day)).toList();
  }

  /** Where officers are posted on the day: the stations, and the desks of other forces. */
  public List<Station> postsOn(LocalDate day) {
    return tables.stations().stream().filter(station -> station.isOpenOn(day)).toList();
  }

  /**
   * The station with that code, for a record of that day.
   *
   * @throws StationClosed if there is no such station on the day
   */
  public Station station(String code, LocalDate day) {
    Station station = tables.station(code).orElseThrow(() -> new StationClosed(code));
    if (!station.isOpenOn(day)) {
      throw new StationClosed(station.name().ja());
    }
    return station;
  }

  /** The traces that everybody has, and that connect no records on the day. */
  public List<CommonValue> commonValues(LocalDate day) {
    return tables.commonValues().stream().filter(value -> value.isValidOn(day)).toList();
  }

  /** All categories of the scheme, retired ones too, in their order. */
  public List<Category> categories(Scheme scheme) {
    return tables.categories(scheme.code());
  }

  /** The classifications by which records of the scheme can be counted, with all their versions. */
  public List<CategoryScheme> versions(Scheme subject) {
    return tables.versions().stream()
        .filter(version -> version.classification().subject() == subject)
        .toList();
  }

  /**
   * How records of the scheme count in a version.
   *
   * @throws NoSuchVersion if there is none of that code for such records
   */
  public Reclassification reclassification(Scheme recorded, String version) {
    CategoryScheme shown =
        tables
            .version(version)
            .filter(found -> found.classification().subject() == recorded)
            .orElseThrow(() -> new NoSuchVersion(version));
    List<Category> given = tables.categories(recorded.code());
    Mappings mappings = new Mappings(tables.mappings());
    given.stream()
        .filter(category -> category.parentCode() != null)
        .forEach(
            category ->
                mappings.withParent(recorded.code(), category.code(), category.parentCode()));
    return new Reclassification(
        shown, tables.categories(version), recorded.code(), given, mappings);
  }

  /** The categories that a record of the day may be given. */
  public List<Category> categoriesOn(Scheme scheme, LocalDate day) {
    return categories(scheme).stream().filter(category -> category.isValidOn(day)).toList();
  }

  /**
   * The categories a form offers for a record of the day: those of the day and those of today, so
   * that a choice which does not fit the day is told, not hidden.
   */
  public List<Category> categoriesToChoose(Scheme scheme, LocalDate day, LocalDate today) {
    return categories(scheme).stream()
        .filter(category -> category.isValidOn(day) || category.isValidOn(today))
        .toList();
  }

  /**
   * The category with that code, for a record of that day.
   *
   * @throws CategoryRetired if the scheme has no such category on the day
   */
  public Category category(Scheme scheme, String code, LocalDate day) {
    Category category =
        tables
            .category(scheme.code(), code)
            .orElseThrow(() -> new CategoryRetired(scheme, code, day));
    if (!category.isValidOn(day)) {
      throw new CategoryRetired(scheme, category.label().ja(), day);
    }
    return category;
  }

  /**
   * The categories with those codes, for a record of that day.
   *
   * @throws CategoryRetired if the scheme lacks one of them on the day
   */
  public Set<Category> categories(Scheme scheme, Collection<String> codes, LocalDate day) {
    return codes.stream()
        .map(code -> category(scheme, code, day))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The offences of the day, in their order. */
  public List<Offence> offencesOn(LocalDate day) {
    return tables.offences().stream().filter(offence -> offence.isValidOn(day)).toList();
  }

  /**
   * The offence with that code, for a record of that day.
   *
   * @param field where the form names it
   * @throws OffenceNotInForce if there is no such offence on the day
   */
  public Offence offence(String field, String code, LocalDate day) {
    Offence offence =
        tables.offence(code).orElseThrow(() -> new OffenceNotInForce(field, code, day));
    if (!offence.isValidOn(day)) {
      throw new OffenceNotInForce(field, offence.name().ja(), day);
    }
    return offence;
  }

  /**
   * The offences with those codes, for a record of that day.
   *
   * @throws OffenceNotInForce if one of them is none on the day
   */
  public Set<Offence> offences(String field, Collection<String> codes, LocalDate day) {
    return codes.stream()
        .map(code -> offence(field, code, day))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** All prefectures, by code. */
  public List<Prefecture> prefectures() {
    return tables.prefectures();
  }

  /** All countries, by code. */
  public List<Country> countries() {
    return tables.countries();
  }

  /**
   * The country with that code.
   *
   * @throws NoSuchReference if there is none
   */
  public Country country(String code) {
    return tables
        .country(code)
        .orElseThrow(() -> new NoSuchReference(ReferenceTable.COUNTRY.name() + "/" + code));
  }

  /**
   * The prefecture with that code.
   *
   * @throws NoSuchReference if there is none
   */
  public Prefecture prefecture(String code) {
    return tables
        .prefecture(code)
        .orElseThrow(() -> new NoSuchReference(ReferenceTable.PREFECTURE.name() + "/" + code));
  }

  /** The organisations above the prefectures, dissolved ones too, in their order. */
  public List<Organisation> organisations() {
    return tables.organisations();
  }

  /**
   * The organisation with that code.
   *
   * @throws NoSuchReference if there is none
   */
  public Organisation organisation(String code) {
    return tables
        .organisation(code)
        .orElseThrow(() -> new NoSuchReference(ReferenceTable.ORGANISATION.name() + "/" + code));
  }
}
