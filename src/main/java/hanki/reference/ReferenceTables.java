package hanki.reference;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;

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

  @HQL("from Category c where c.scheme.code in :schemes order by c.scheme.code, c.sort, c.code")
  List<Category> categoriesOf(List<String> schemes);

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

  @HQL("from CategoryMapping m where m.from.id = :from and m.to.id = :to")
  Optional<CategoryMapping> mapping(Long from, Long to);

  @Find
  Optional<Classification> classification(String code);

  @HQL("select code from Prefecture")
  List<String> prefectureCodes();

  @HQL("select code from CategoryScheme")
  List<String> schemeCodes();

  @Find
  Optional<Prefecture> prefecture(String code);

  @Find
  Optional<CategoryScheme> scheme(String code);
}
