package hanki.identity.web;

import hanki.identity.AccountDraft;
import hanki.identity.Role;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What an administrator types to open an account. */
public class AccountForm implements Serializable {

  private static final long serialVersionUID = 1L;

  @NotBlank(message = "{required}")
  @Pattern(regexp = "([A-Z]-\\d{3,6})?", message = "{officerNumber}")
  private String code = "";

  @NotBlank(message = "{required}")
  @Size(max = 60, message = "{tooLong}")
  private String name = "";

  @NotBlank(message = "{choose}")
  @Pattern(regexp = "(OFFICER|ANALYST|MANAGER|ADMINISTRATOR)?", message = "{choose}")
  private String role = "";

  @NotBlank(message = "{choose}")
  private String station = "";

  AccountDraft toDraft() {
    return new AccountDraft(code, name.strip(), Role.valueOf(role), station);
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

  public String getRole() {
    return role;
  }

  public void setRole(String role) {
    this.role = role;
  }

  public String getStation() {
    return station;
  }

  public void setStation(String station) {
    this.station = station;
  }
}
