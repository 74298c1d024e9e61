package hanki.survey;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;

/** The surveys, who answered, and what was returned. How reports count: {@link SurveyReports}. */
interface Surveys {

  EntityManager entityManager();

  default void add(Survey survey) {
    entityManager().persist(survey);
  }

  default void add(SurveyAnswer answer) {
    entityManager().persist(answer);
  }

  default void add(SurveyReturn returned) {
    entityManager().persist(returned);
  }

  @HQL(
      "from Survey v left join fetch v.classes left join fetch v.asked s left join fetch"
          + " s.prefecture where v.code = :code")
  Optional<Survey> withCode(String code);

  @HQL("select v.code from Survey v where v.id = :id")
  Optional<String> codeOf(Long id);

  /** With their numbers, those still open first, then the latest. */
  @HQL(
      "select new hanki.survey.SurveyRow(v.code, v.title, v.orderedBy, v.firstDay, v.lastDay,"
          + " v.dueOn, v.closedAt, v.fictitious, size(v.asked), (select count(*) from SurveyAnswer"
          + " a where a.survey.id = v.id and a.standing = true), (select sum(r.cases) from"
          + " SurveyReport r left join r.consultation k left join r.incident i where"
          + " r.survey.id = v.id and "
          + SurveyReports.COUNTED
          + ")) from Survey v order by v.closedAt desc nulls first, v.lastDay desc, v.id desc")
  List<SurveyRow> rows();

  /** Those that take reports, by their term; for a choice. */
  @HQL("from Survey v left join fetch v.classes where v.closedAt is null order by v.dueOn, v.id")
  List<Survey> open();

  /** The names of all classes of all surveys, the latest survey first. */
  @HQL("from Survey v left join fetch v.classes order by v.lastDay desc, v.id desc")
  List<Survey> withClasses();

  @HQL(
      "from SurveyAnswer a join fetch a.station where a.survey.id = :survey and a.standing = true"
          + " order by a.id")
  List<SurveyAnswer> answers(Long survey);

  @HQL(
      "from SurveyAnswer a where a.survey.id = :survey and a.station.id = :station"
          + " and a.standing = true")
  Optional<SurveyAnswer> answer(Long survey, Long station);

  @HQL("from SurveyReturn t where t.survey.id = :survey and t.edition = :edition")
  List<SurveyReturn> returned(Long survey, int edition);

  /** Open surveys that ask a station of this place and have no word of it. */
  @HQL(
      "select count(distinct v.id) from Survey v join v.asked s where v.closedAt is null"
          + " and s.place like :within escape '!' and v.dueOn <= :last and not exists (select 1"
          + " from SurveyAnswer a where a.survey.id = v.id and a.station.id = s.id"
          + " and a.standing = true)")
  long unanswered(String within, LocalDate last);
}
