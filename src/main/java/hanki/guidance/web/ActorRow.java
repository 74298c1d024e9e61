package hanki.guidance.web;

import hanki.guidance.Actor;
import hanki.guidance.ActorKind;
import java.io.Serializable;
import java.util.Objects;

/** An actor as it is typed. Steps know it by its key, so that it can be renamed. */
public class ActorRow implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 40;

  private final int key;
  private String name;
  private ActorKind kind;

  ActorRow(int key, String name, ActorKind kind) {
    this.key = key;
    this.name = name;
    this.kind = kind;
  }

  static ActorRow of(Actor actor) {
    return new ActorRow(actor.place(), actor.name(), actor.kind());
  }

  Actor at(int place) {
    return new Actor(place, name, kind);
  }

  boolean isEmpty() {
    return name.isBlank();
  }

  public int getKey() {
    return key;
  }

  public String getName() {
    return name;
  }

  /** Takes at most as many characters as the catalogue holds; the field allows no more. */
  public void setName(String name) {
    this.name = Cut.to(LONGEST, name);
  }

  public ActorKind getKind() {
    return kind;
  }

  public void setKind(ActorKind kind) {
    this.kind = kind == null ? ActorKind.OTHER : kind;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ActorRow row
        && row.key == key
        && row.name.equals(name)
        && row.kind == kind;
  }

  @Override
  public int hashCode() {
    return Objects.hash(key, name, kind);
  }
}
