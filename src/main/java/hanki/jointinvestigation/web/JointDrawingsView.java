package hanki.jointinvestigation.web;

import hanki.identity.CurrentOfficer;
import hanki.jointinvestigation.ArrestEvent;
import hanki.jointinvestigation.JointDrawings;
import hanki.jointinvestigation.JointInvestigation;
import hanki.jointinvestigation.SharedCase;
import hanki.jointinvestigation.diagram.ArrestLine;
import hanki.jointinvestigation.diagram.Tile;
import hanki.jointinvestigation.diagram.TileMap;
import hanki.jointinvestigation.diagram.TileStanding;
import hanki.platform.web.Texts;
import hanki.platform.web.TypedDays;
import hanki.platform.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The drawings of a joint investigation, and what a screen reader says in their place. */
@Named("jointDrawingsView")
@RequestScoped
public class JointDrawingsView {

  private static final String BUNDLE = "hanki.jointinvestigation.Text";

  private final JointDrawings drawings;
  private final JointChoicesView choices;
  private final CurrentOfficer officer;
  private final TypedDays days;
  private final Texts texts;
  private final Words words;

  @Inject
  JointDrawingsView(
      JointDrawings drawings,
      JointChoicesView choices,
      CurrentOfficer officer,
      TypedDays days,
      Texts texts,
      Words words) {
    this.drawings = drawings;
    this.choices = choices;
    this.officer = officer;
    this.days = days;
    this.texts = texts;
    this.words = words;
  }

  /** The members on the tile map, as of today. */
  public TileMap map(JointInvestigation of) {
    return drawings.map(of, days.today(), officer.get().force());
  }

  /** The arrests over time; null if there are none. */
  public ArrestLine line(JointInvestigation of, SharedCase shared) {
    return drawings.line(of, shared);
  }

  /** Which kinds of standing the map shows. */
  public List<TileStanding> standings(TileMap map) {
    return Arrays.stream(TileStanding.values())
        .filter(each -> each != TileStanding.NONE)
        .filter(each -> map.taking().stream().anyMatch(tile -> tile.standing() == each))
        .toList();
  }

  /** 合同捜査本部 宮城、埼玉。共同で捜査 東京. */
  public String spoken(TileMap map) {
    return standings(map).stream()
        .map(
            standing ->
                texts.text(BUNDLE, "tile." + standing)
                    + " "
                    + map.taking().stream()
                        .filter(tile -> tile.standing() == standing)
                        .map(Tile::name)
                        .collect(Collectors.joining(texts.text(BUNDLE, "drawing.and"))))
        .collect(Collectors.joining(texts.text(BUNDLE, "drawing.then")));
  }

  /** R3.1.19 埼玉県警察 通常逮捕 3人; and so on. */
  public String spoken(SharedCase shared) {
    return shared.events().stream()
        .map(this::spoken)
        .collect(Collectors.joining(texts.text(BUNDLE, "drawing.then")));
  }

  /** R3.1.19 埼玉県警察 通常逮捕 3人. */
  public String spoken(ArrestEvent event) {
    return words.shortDay(event.day())
        + " "
        + choices.force(event.force())
        + " "
        + (event.isAgain()
            ? texts.text(BUNDLE, "shared.again")
            : texts.text("hanki.arrest.Text", "custody." + event.kind()))
        + " "
        + persons(event.persons());
  }

  String persons(long number) {
    return texts.text(BUNDLE, "drawing.persons", number);
  }

  /** Members that lie in no prefecture, and so on no tile. */
  public List<String> beyond(JointInvestigation of) {
    return drawings.beyond(of, days.today()).stream()
        .map(each -> (choices.force(each.force()) + " " + each.unit()).strip())
        .toList();
  }
}
