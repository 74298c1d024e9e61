package hanki.consultation;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.identity.Scope;
import hanki.identity.WithinScope;
import hanki.platform.audit.Audited;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.query.Page;

/**
 * Finds consultations that may be the same matter, or of the same person, within the reader's
 * scope, and says why. It only tells: what is saved is the officer's decision.
 */
@ApplicationScoped
@Transactional
@WithinScope
@Permitted(Permission.READ_CASES)
public class FindingSimilar {

  /** The most that one question brings. */
  public static final int MOST = 6;

  /** How many days back words are compared. */
  public static final int DAYS = 60;

  /** The least likeness of words that is told, in percent. */
  public static final int ALIKE = 35;

  private static final int MOST_COMPARED = 500;
  private static final int MOST_OF_ONE_PERSON = 20;
  private static final long NONE_OF_ITS_OWN = -1L;

  private final ComparedConsultations compared;
  private final ComplainantSeals seals;
  private final CurrentOfficer officer;

  @Inject
  FindingSimilar(ComparedConsultations compared, ComplainantSeals seals, CurrentOfficer officer) {
    this.compared = compared;
    this.seals = seals;
    this.officer = officer;
  }

  /** Those most likely the same first. */
  @Audited("consultation.compare")
  public List<SimilarConsultation> similar(SimilarQuestion question) {
    return similar(question, officer.scope());
  }

  List<SimilarConsultation> similar(SimilarQuestion question, Scope scope) {
    Map<Long, ConsultationLine> lines = new LinkedHashMap<>();
    Map<Long, Set<SamePart>> same = new LinkedHashMap<>();
    ofSamePerson(question, scope)
        .forEach(
            (part, found) ->
                found.forEach(
                    line -> {
                      lines.put(line.id(), line);
                      same.computeIfAbsent(line.id(), any -> EnumSet.noneOf(SamePart.class))
                          .add(part);
                    }));
    boolean comparing = LikenessOfWords.isEnough(question.summary());
    if (comparing) {
      recent(question, scope).forEach(line -> lines.putIfAbsent(line.id(), line));
    }
    LikenessOfWords words = LikenessOfWords.to(question.summary());
    return lines.values().stream()
        .map(line -> similar(question, line, same.getOrDefault(line.id(), Set.of()), words))
        .filter(each -> !each.same().isEmpty() || each.percent() > 0)
        .sorted(
            Comparator.comparing(SimilarConsultation::weight)
                .thenComparing(SimilarConsultation::day)
                .thenComparing(SimilarConsultation::id)
                .reversed())
        .limit(MOST)
        .toList();
  }

  private Map<SamePart, List<ConsultationLine>> ofSamePerson(
      SimilarQuestion question, Scope scope) {
    Page page = Page.first(MOST_OF_ONE_PERSON);
    long own = own(question);
    Map<SamePart, List<ConsultationLine>> found = new EnumMap<>(SamePart.class);
    List<String> telephones = seals.ofTelephone(question.details().telephone());
    if (!telephones.isEmpty()) {
      found.put(
          SamePart.TELEPHONE,
          compared.ofTelephone(telephones, own, scope.within(), scope.reader(), page));
    }
    List<String> mails = seals.ofMail(question.details().mail());
    if (!mails.isEmpty()) {
      found.put(SamePart.MAIL, compared.ofMail(mails, own, scope.within(), scope.reader(), page));
    }
    List<String> names = seals.ofName(question.details().name());
    if (!names.isEmpty()) {
      found.put(SamePart.NAME, compared.ofName(names, own, scope.within(), scope.reader(), page));
    }
    return found;
  }

  private List<ConsultationLine> recent(SimilarQuestion question, Scope scope) {
    return compared.received(
        question.day().minusDays(DAYS),
        question.day(),
        own(question),
        scope.within(),
        scope.reader(),
        Page.first(MOST_COMPARED));
  }

  private static long own(SimilarQuestion question) {
    return question.id() == null ? NONE_OF_ITS_OWN : question.id();
  }

  private static SimilarConsultation similar(
      SimilarQuestion question, ConsultationLine line, Set<SamePart> same, LikenessOfWords words) {
    int percent = LikenessOfWords.isEnough(question.summary()) ? words.percent(line.summary()) : 0;
    boolean alike = percent >= ALIKE;
    return new SimilarConsultation(
        line.id(),
        line.number(),
        line.day(),
        line.station(),
        line.summary(),
        same,
        line.day().equals(question.day()),
        alike ? percent : 0,
        alike ? words.shared(line.summary()) : List.of());
  }
}
