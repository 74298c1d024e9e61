package hanki.jointinvestigation.web;

import hanki.jointinvestigation.Member;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The rows of members in a form, which come and go and have an order; and what every form has, so
 * that it is recorded once and overwrites no newer record.
 */
public abstract class MemberRows implements Serializable {

  private static final long serialVersionUID = 1L;

  private String addMembers = "";
  private String submitToken = UUID.randomUUID().toString();
  private int version;

  /** The rows in the order of papers. */
  public abstract List<MemberForm> getMembers();

  /** One more row for a force. */
  MemberForm addMember(String force) {
    int last =
        getMembers().stream()
            .map(MemberForm::key)
            .mapToInt(key -> Integer.parseInt(key.substring(key.lastIndexOf('-') + 1)))
            .max()
            .orElse(0);
    MemberForm row = new MemberForm(force + "-" + (last + 1));
    getMembers().add(row);
    return row;
  }

  /**
   * Rows for members that were recorded.
   *
   * @return the key of the one that leads
   */
  String takeMembers(List<Member> recorded) {
    String leader = "";
    for (Member each : recorded) {
      MemberForm row = MemberForm.of(each, getMembers().size() + 1);
      getMembers().add(row);
      leader = each.leading() ? row.key() : leader;
    }
    return leader;
  }

  List<Member> toMembers(String leader, LocalDate established, LocalDate today) {
    return getMembers().stream()
        .map(row -> row.toMember(row.key().equals(leader), established, today))
        .toList();
  }

  boolean hasMember(String force) {
    return getMembers().stream().anyMatch(row -> row.force().equals(force));
  }

  void removeMember(String key) {
    getMembers().removeIf(row -> row.key().equals(key));
  }

  /** The row one place earlier. */
  void moveUp(String key) {
    row(key)
        .map(getMembers()::indexOf)
        .filter(place -> place > 0)
        .ifPresent(place -> Collections.swap(getMembers(), place, place - 1));
  }

  /** The row one place later. */
  void moveDown(String key) {
    row(key)
        .map(getMembers()::indexOf)
        .filter(place -> place + 1 < getMembers().size())
        .ifPresent(place -> Collections.swap(getMembers(), place, place + 1));
  }

  private Optional<MemberForm> row(String key) {
    return getMembers().stream().filter(row -> row.key().equals(key)).findFirst();
  }

  /** Which rows there are: a draft of the form makes them anew before it fills them. */
  public String getRows() {
    return String.join(" ", getMembers().stream().map(MemberForm::key).toList());
  }

  /** Takes the rows back from the page or a draft; rows that are there keep what they hold. */
  public void setRows(String keys) {
    List<MemberForm> rows = new ArrayList<>();
    for (String key : (keys == null ? "" : keys).split(" ")) {
      if (MemberForm.isKey(key)) {
        rows.add(row(key).orElseGet(() -> new MemberForm(key)));
      }
    }
    getMembers().clear();
    getMembers().addAll(rows);
  }

  public String getAddMembers() {
    return addMembers;
  }

  public void setAddMembers(String addMembers) {
    this.addMembers = addMembers == null ? "" : addMembers;
  }

  /** One per form that was opened: sent twice, it is recorded once. */
  public String getSubmitToken() {
    return submitToken;
  }

  /** Takes it back from the page or a draft; what is no token of ours changes nothing. */
  public void setSubmitToken(String submitToken) {
    if (submitToken != null && submitToken.matches("[0-9a-f-]{36}")) {
      this.submitToken = submitToken;
    }
  }

  /** The version of the record that this form shows. */
  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
