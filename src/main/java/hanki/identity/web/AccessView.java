package hanki.identity.web;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the present officer may, for the pages: {@code #{access.may('RECORD_CLEARANCES')}}. */
@Named("access")
@RequestScoped
public class AccessView {

  private final CurrentOfficer officer;

  @Inject
  AccessView(CurrentOfficer officer) {
    this.officer = officer;
  }

  /**
   * Whether the officer may.
   *
   * @param permission name of a {@link Permission}
   */
  public boolean may(String permission) {
    return officer.may(Permission.valueOf(permission));
  }
}
