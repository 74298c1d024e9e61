package hanki.search;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** What officers asked, each officer's own. */
interface RememberedSearches {

  EntityManager entityManager();

  default void add(RememberedSearch search) {
    entityManager().persist(search);
  }

  default void remove(RememberedSearch search) {
    entityManager().remove(search);
  }

  @HQL(
      "from RememberedSearch s where s.officer = :officer and s.name = ''"
          + " order by s.askedAt desc, s.id desc")
  List<RememberedSearch> recent(String officer, Page page);

  @HQL("from RememberedSearch s where s.officer = :officer and s.name <> '' order by s.name, s.id")
  List<RememberedSearch> saved(String officer, Page page);

  @HQL("delete from RememberedSearch s where s.id = :id and s.officer = :officer")
  int forget(Long id, String officer);

  @HQL("delete from RememberedSearch s where s.officer = :officer and s.name = ''")
  int forgetRecent(String officer);
}
