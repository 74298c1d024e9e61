package hanki.guidance;

import hanki.platform.Label;
import hanki.reference.Validity;
import hanki.search.SearchSource;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Builds methods of crime for tests. */
public class AMethod {

  private final String name;

  private AMethod(String name) {
    this.name = name;
  }

  public static AMethod aMethod(String name) {
    return new AMethod(name);
  }

  /** How they are found by words. */
  public static SearchSource<?> searched() {
    return new SearchedMethods();
  }

  public Method in(EntityManager entityManager) {
    Method method =
        new Method(
            new MethodDraft(
                "m-" + UUID.randomUUID().toString().substring(0, 8),
                MethodKind.OTHER,
                new Label(name, "A method"),
                "（架空）",
                "（架空）",
                new Validity(null, null),
                List.of(new Actor(1, "犯人", ActorKind.ATTACKER)),
                List.of(new Step(1, "犯人", "犯人", "電話をかける", "")),
                UUID.randomUUID().toString()),
            1,
            "B-001",
            Instant.EPOCH);
    new Methods_(entityManager).add(method);
    entityManager.flush();
    return method;
  }
}
