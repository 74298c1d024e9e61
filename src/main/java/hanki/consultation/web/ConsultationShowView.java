package hanki.consultation.web;

import hanki.consultation.Consultation;
import hanki.consultation.FindingConsultations;
import hanki.consultation.MaskedComplainant;
import hanki.consultation.PersonalDetails;
import hanki.consultation.Taken;
import hanki.consultation.UnmaskingComplainants;
import hanki.guidance.FakeSiteChecklist;
import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.period.HalfYear;
import hanki.period.Period;
import hanki.platform.web.RecordId;
import hanki.trace.Carrier;
import hanki.trace.Connected;
import hanki.trace.ConnectionQuestion;
import hanki.trace.FindingConnections;
import hanki.trace.Trace;
import hanki.trace.TraceKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** Shows one consultation. One that may not be seen is missing. */
@Named("consultationShowView")
@RequestScoped
public class ConsultationShowView {

  private static final Set<TraceKind> ADDRESSES =
      Set.of(TraceKind.URL, TraceKind.DOMAIN, TraceKind.MAIL);

  private final FindingConsultations finding;
  private final UnmaskingComplainants unmasking;
  private final FindingConnections connecting;
  private final CurrentOfficer officer;
  private String id;
  private Consultation consultation;
  private MaskedComplainant masked;
  private PersonalDetails unmasked;
  private Connected connected;

  @Inject
  ConsultationShowView(
      FindingConsultations finding,
      UnmaskingComplainants unmasking,
      FindingConnections connecting,
      CurrentOfficer officer) {
    this.finding = finding;
    this.unmasking = unmasking;
    this.connecting = connecting;
    this.officer = officer;
  }

  /** Opens the record in the address. */
  public void load() {
    consultation = finding.open(RecordId.parse(id));
    masked = unmasking.masked(consultation);
  }

  /**
   * Shows who consults in this answer; the next one is masked again. Leaves an entry in the trail.
   */
  public void unmask() {
    unmasked = unmasking.unmask(RecordId.parse(id));
  }

  /**
   * Whether the record was read. A command of the page is decoded before that: parts of the page
   * that tell of the record wait for it.
   */
  public boolean isRead() {
    return consultation != null;
  }

  public Consultation getConsultation() {
    return consultation;
  }

  /** 佐●●●, and which contacts are kept. */
  public MaskedComplainant getMasked() {
    return masked;
  }

  /** Who consults in the clear; null unless it was just unmasked. */
  public PersonalDetails getUnmasked() {
    return unmasked;
  }

  /** Whether this officer may unmask it; asked before the record is read again, too. */
  public boolean isUnmaskable() {
    return (masked == null || masked.isKnown()) && officer.may(Permission.RECORD_CONSULTATIONS);
  }

  /** The checklist of the site; null if none was checked. */
  public FakeSiteChecklist getChecklist() {
    return consultation.circumstances().siteChecklist();
  }

  /** What was taken, in the order of the form. */
  public List<Taken> getTaken() {
    return consultation.taken().stream().sorted().toList();
  }

  /** The traces as they were typed, but no address in them can be followed. */
  public String getTraceText() {
    String text = consultation.circumstances().traceText();
    for (Trace trace : consultation.traces()) {
      if (ADDRESSES.contains(trace.kind())) {
        text = text.replace(trace.written(), disarmed(trace.written()));
      }
    }
    return text;
  }

  private static String disarmed(String written) {
    return written.replaceAll("(?i)http", "hxxp").replaceAll("(?<!\\[)\\.(?!\\])", "[.]");
  }

  /** The records that share a trace; null if it carries none. */
  public Connected getConnected() {
    if (connected == null && !consultation.traces().isEmpty()) {
      connected =
          connecting.connections(
              new ConnectionQuestion(
                  consultation.traces(), Carrier.CONSULTATION, consultation.id()));
    }
    return connected;
  }

  /** The half in which it counts. */
  public Period getHalf() {
    return HalfYear.containing(consultation.receivedOn());
  }

  /** Whether this officer may correct it. */
  public boolean isCorrectable() {
    return officer.may(Permission.RECORD_CONSULTATIONS);
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
