package hanki.incident;

import hanki.identity.Scope;
import java.util.List;

/**
 * Records of another feature that incidents can grow out of, as consultations are (相談から事件へ). The
 * feature that keeps them implements this; incidents know no more of it.
 */
public interface IncidentOrigins {

  /** How the records are called in addresses and texts: {@code consultation}. */
  String kind();

  /**
   * What an incident takes over from a record.
   *
   * @throws hanki.platform.Refusal if there is none, none the reader may see, or it was withdrawn
   */
  IncidentOrigin origin(Long id, Scope scope);

  /**
   * Remembers what became of a record; in the transaction that recorded the incident.
   *
   * @param by officer number
   */
  void became(Long id, Long incident, Scope scope, String by);

  /** The records out of which the incident grew, of those the reader may see. */
  List<OriginLink> behind(Long incident, Scope scope);
}
