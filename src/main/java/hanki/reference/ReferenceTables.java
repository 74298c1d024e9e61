package hanki.reference;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Prefectures, stations, schemes and categories. The same for every reader: no scope. */
interface ReferenceTables {

  EntityManager entityManager();

  default void add(Object row) {
    entityManager().persist(row);
  }

  @HQL("from Station s join fetch s.prefecture order by s.sort, s.code")
  List<Station> stations();

  @HQL("from Station s join fetch s.prefecture where s.code = :code")
  Optional<Station> station(String code);

  @HQL("from Category c where c.scheme.code = :scheme order by c.sort, c.code")
  List<Category> categories(String scheme);

  @HQL("from Category c where c.scheme.code = :scheme and c.code = :code")
  Optional<Category> category(String scheme, String code);

  @HQL("from Classification order by sort, code")
  List<Classification> classifications();

  @HQL(
      "from CategoryScheme s join fetch s.classification c"
          + " order by c.sort, c.code, case when s.validity.from is null then 0 else 1 end,"
          + " s.validity.from, s.code")
  List<CategoryScheme> versions();

  @HQL("from CategoryScheme s join fetch s.classification where s.code = :code")
  Optional<CategoryScheme> version(String code);

  @HQL(
      "select new hanki.reference.MappingRow(fs.code, f.code, ts.code, t.code, m.relation, m.note)"
          + " from CategoryMapping m left join m.from f left join f.scheme fs join m.to t"
          + " join t.scheme ts order by fs.code, f.sort, f.code, ts.code, t.sort, t.code")
  List<MappingRow> mappings();

  @HQL(
      "from CategoryMapping m where (m.from.id = :from or m.from is null and :from is null)"
          + " and m.to.id = :to")
  Optional<CategoryMapping> mapping(Long from, Long to);

  @Find
  Optional<Classification> classification(String code);

  @HQL("from Prefecture order by code")
  List<Prefecture> prefectures();

  @HQL("select code from Prefecture where nameEn = ''")
  List<String> prefecturesWithoutEnglish();

  @HQL("select code from CategoryScheme where classification is null")
  List<String> schemesWithoutClassification();

  @HQL("from Organisation order by sort, code")
  List<Organisation> organisations();

  @HQL("from BureauMembership order by prefectureCode, validity.from, organisationCode")
  List<BureauMembership> memberships();

  @HQL("from BureauMembership where prefectureCode = :prefecture and organisationCode = :bureau")
  Optional<BureauMembership> membership(String prefecture, String bureau);

  @HQL("from Country order by code")
  List<Country> countries();

  @HQL("from Offence o join fetch o.category order by o.sort, o.code")
  List<Offence> offences();

  @HQL("from CommonValue order by text")
  List<CommonValue> commonValues();

  @HQL("from Category c join fetch c.scheme s order by s.code, c.sort, c.code")
  List<Category> allCategories();

  @HQL("from FormerName where tableName = :table order by rowKey, lastDay, id")
  List<FormerName> formerNames(ReferenceTable table);

  @HQL("from ReferenceChange where tableName = :table and rowKey = :key order by id desc")
  List<ReferenceChange> changes(ReferenceTable table, String key, Page page);

  @HQL("from ReferenceChange where tableName = :table order by id desc")
  List<ReferenceChange> lastChanges(ReferenceTable table, Page page);

  @Find
  Optional<Organisation> organisation(String code);

  @Find
  Optional<Country> country(String code);

  @Find
  Optional<CommonValue> commonValue(String text);

  @Find
  Optional<Offence> offence(String code);

  @Find
  Optional<Prefecture> prefecture(String code);

  @Find
  Optional<CategoryScheme> scheme(String code);
}
