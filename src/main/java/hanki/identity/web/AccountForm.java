package hanki.identity.web;

import hanki.identity.AccountDraft;
import hanki.identity.Role;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What an administrator types to open an account. */
public class AccountForm implements Serializable {

  private static final long serialVersionUID = 1L;

  @NotBlank(message = "{required}")
  @Pattern(regexp = "([A-Z]-\\d{3,6})?", message = "{officerNumber}")
  private String code = "";

  @NotBlank(message = "{required}")
  @Size(max = 60, message = "{tooLong}")
  private String name = "";

  @NotEmpty(message = "{choose}")
  private List<Role> roles = new ArrayList<>();

  @NotBlank(message = "{choose}")
  private String station = "";

  AccountDraft toDraft() {
    return new AccountDraft(code, name.strip(), Set.copyOf(roles), station);
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public List<Role> getRoles() {
    return roles;
  }

  public void setRoles(List<Role> roles) {
    this.roles = roles;
  }

  public String getStation() {
    return station;
  }

  public void setStation(String station) {
    this.station = station;
  }
}
