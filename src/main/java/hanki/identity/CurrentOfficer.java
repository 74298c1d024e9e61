package hanki.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;

/**
 * The officer who sent this request; read once a request, so that a change of post acts at once.
 */
@RequestScoped
public class CurrentOfficer {

  private final SecurityContext security;
  private final SigningIn signingIn;
  private Optional<Officer> officer;

  @Inject
  CurrentOfficer(SecurityContext security, SigningIn signingIn) {
    this.security = security;
    this.signingIn = signingIn;
  }

  /**
   * The officer.
   *
   * @throws NotPermitted if nobody is signed in
   */
  public Officer get() {
    return find().orElseThrow(NotPermitted::new);
  }

  private Optional<Officer> find() {
    if (officer == null) {
      Principal caller = security.getCallerPrincipal();
      officer = caller == null ? Optional.empty() : signingIn.stillWelcome(caller.getName());
    }
    return officer;
  }

  /** Whose records the officer sees; none for nobody. */
  public Scope scope() {
    return find().map(Officer::scope).orElse(Scope.nothing());
  }

  public boolean isSignedIn() {
    return find().isPresent();
  }

  /** Whether one of the officer's roles holds the permission; nobody holds none. */
  public boolean may(Permission permission) {
    return find().filter(found -> permission.isGivenTo(found.roles())).isPresent();
  }
}
