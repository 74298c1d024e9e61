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

  @HQL("select code from Prefecture")
  List<String> prefectureCodes();

  @HQL("select code from CategoryScheme")
  List<String> schemeCodes();

  @Find
  Optional<Prefecture> prefecture(String code);

  @Find
  Optional<CategoryScheme> scheme(String code);
}
