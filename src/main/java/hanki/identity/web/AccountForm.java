package hanki.identity.web;

import hanki.identity.AccountDraft;
import hanki.identity.Officer;
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

  @Size(max = 20, message = "{tooLong}")
  private String rank = "";

  @Size(max = 60, message = "{tooLong}")
  private String post = "";

  @NotEmpty(message = "{choose}")
  private List<Role> roles = new ArrayList<>();

  @NotBlank(message = "{choose}")
  private String station = "";

  static AccountForm of(Officer officer) {
    AccountForm form = new AccountForm();
    form.code = officer.code();
    form.name = officer.name();
    form.rank = officer.rank();
    form.post = officer.post();
    form.roles = new ArrayList<>(officer.roles());
    form.station = officer.station().code();
    return form;
  }

  AccountDraft toDraft() {
    return new AccountDraft(
        code, name.strip(), rank.strip(), post.strip(), Set.copyOf(roles), station);
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getRank() {
    return rank;
  }

  public void setRank(String rank) {
    this.rank = rank;
  }

  public String getPost() {
    return post;
  }

  public void setPost(String post) {
    this.post = post;
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
