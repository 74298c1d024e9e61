package hanki.consultation;

import hanki.platform.crypto.SealBroken;
import hanki.platform.crypto.Sealing;
import hanki.search.Folded;
import hanki.trace.RecognisingTraces;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Seals who consults, opens it again, and knows by keyed digests which records are of one person.
 */
@ApplicationScoped
class ComplainantSeals {

  private static final Logger LOG = Logger.getLogger("hanki.consultation");
  private static final String NAME = "complainant.name";
  private static final String TELEPHONE = "complainant.telephone";
  private static final String MAIL = "complainant.mail";
  private static final String UNREADABLE = "●●●";

  private final Sealing sealing;
  private final RecognisingTraces recognising;

  @Inject
  ComplainantSeals(Sealing sealing, RecognisingTraces recognising) {
    this.sealing = sealing;
    this.recognising = recognising;
  }

  /**
   * What is kept of a draft. Details that say the same as before stay sealed as they were, so that
   * the history tells a change only where there is one.
   */
  Complainant sealed(ComplainantDraft draft, Complainant before) {
    String town = draft.municipality() == null ? "" : draft.municipality().strip();
    Complainant told =
        new Complainant(
            draft.party(),
            draft.ageBand(),
            draft.sex(),
            town.isEmpty() ? null : town,
            null,
            null,
            null,
            null,
            null);
    PersonalDetails details = draft.details();
    if (details == null || before.isKnown() && isStillSealed(details, before)) {
      return with(told, before.sealPlace(), before.sealed(), before);
    }
    if (details.isEmpty()) {
      return told;
    }
    String place = "complainant:" + UUID.randomUUID();
    return new Complainant(
        told.party(),
        told.ageBand(),
        told.sex(),
        told.municipality(),
        place,
        sealing.seal(details.text(), place),
        indexed(NAME, name(details.name())),
        indexed(TELEPHONE, contact(details.telephone())),
        indexed(MAIL, contact(details.mail())));
  }

  private boolean isStillSealed(PersonalDetails details, Complainant before) {
    try {
      return open(before).equals(details);
    } catch (SealBroken lost) {
      return false;
    }
  }

  private static Complainant with(
      Complainant told, String place, String sealed, Complainant indexes) {
    return new Complainant(
        told.party(),
        told.ageBand(),
        told.sex(),
        told.municipality(),
        place,
        sealed,
        indexes.nameIndex(),
        indexes.telephoneIndex(),
        indexes.mailIndex());
  }

  /**
   * Name and contacts in the clear.
   *
   * @throws SealBroken if they cannot be opened with the keys of the data folder
   */
  PersonalDetails open(Complainant complainant) {
    return complainant.isKnown()
        ? PersonalDetails.parse(sealing.open(complainant.sealed(), complainant.sealPlace()))
        : PersonalDetails.NONE;
  }

  /** What pages show: the mask of the name and no contact. */
  MaskedComplainant masked(Complainant complainant) {
    if (complainant == null || !complainant.isKnown()) {
      return MaskedComplainant.NONE;
    }
    try {
      PersonalDetails details = open(complainant);
      return new MaskedComplainant(details.masked(), details.contacts());
    } catch (SealBroken lost) {
      LOG.log(Level.WARNING, "a complainant cannot be opened: " + complainant.sealPlace(), lost);
      return new MaskedComplainant(UNREADABLE, Set.of());
    }
  }

  /** Digests under which records of somebody of that name are found; none for no name. */
  List<String> ofName(String typed) {
    return candidates(NAME, typed, ComplainantSeals::name);
  }

  /** Digests under which records with that telephone number are found. */
  List<String> ofTelephone(String typed) {
    return candidates(TELEPHONE, typed, this::contact);
  }

  /** Digests under which records with that mail address are found. */
  List<String> ofMail(String typed) {
    return candidates(MAIL, typed, this::contact);
  }

  private List<String> candidates(String purpose, String typed, UnaryOperator<String> form) {
    String value = typed == null ? "" : form.apply(typed);
    return value.isEmpty() ? List.of() : List.of(sealing.blindIndex(value, purpose));
  }

  private String indexed(String purpose, String value) {
    return value.isEmpty() ? null : sealing.blindIndex(value, purpose);
  }

  /** 髙橋　花子 and 高橋花子 are one. */
  private static String name(String typed) {
    return Folded.of(typed).text().replaceAll("[\\s\\p{Z}・]+", "");
  }

  /** 090-1234-5678 and ０９０１２３４５６７８ are one. */
  private String contact(String typed) {
    return typed.isBlank() ? "" : recognising.comparable(typed);
  }
}
