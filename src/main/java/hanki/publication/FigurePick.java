package hanki.publication;

import hanki.statistics.FigureAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A figure as it was picked: where it is found and how it is read. Written as an address, so that a
 * report holds no number, only where to look.
 *
 * <p>{@code clearance.cases/2019/-/-} is a count of the house; {@code published:npa.sensor/2020H1}
 * a published value; {@code …|difference} what it differs from the same period of the year before
 * by; {@code …|share:published:covid/2020H1} its share of a whole.
 *
 * @param address of the figure itself, with {@code published:} before that of a published one
 * @param reading what is made of it
 * @param whole of what it is a share; empty for other readings
 */
public record FigurePick(String address, Reading reading, String whole) {

  /** Begins the address of a published value. */
  public static final String PUBLISHED = "published:";

  private static final String BAR = "|";

  /** How a picked figure is read. */
  public enum Reading {
    /** As it is. */
    VALUE(""),
    /** 前年同期比, 前年比: less the same period of the year before. */
    DIFFERENCE("前年同期比"),
    /** The same in per cent. */
    RATE("増減率"),
    /** 前期比: less the period before. */
    ON_PREVIOUS("前期比"),
    /** 構成比 in per cent. */
    SHARE("構成比"),
    /** Money in 万円, rounded half up; a difference is taken in yen before it is rounded. */
    MAN_YEN("万円"),
    MAN_YEN_DIFFERENCE("万円の前年同期比"),
    /** Persons or cases by the ten thousand: 793万. */
    TEN_THOUSANDS("万単位");

    private final String word;

    Reading(String word) {
      this.word = word;
    }

    /** As it stands in the name of a picked figure: 前年同期比; empty for the figure as it is. */
    public String word() {
      return word;
    }

    /** The form in addresses. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Only a share has a whole. */
  public FigurePick {
    if ((reading == Reading.SHARE) == whole.isEmpty()) {
      throw new IllegalArgumentException("no pick: " + address + " " + reading + " " + whole);
    }
    if (!address.startsWith(PUBLISHED)) {
      FigureAddress.parse(address);
    }
  }

  /** A figure as it is. */
  public static FigurePick value(String address) {
    return new FigurePick(address, Reading.VALUE, "");
  }

  /**
   * Reads {@link #toString()}.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static FigurePick parse(String text) {
    int bar = text.indexOf(BAR);
    if (bar < 0) {
      return value(text);
    }
    String[] said = text.substring(bar + 1).split(":", 2);
    Reading reading =
        Arrays.stream(Reading.values())
            .filter(each -> each.code().equals(said[0]))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no reading: " + text));
    return new FigurePick(text.substring(0, bar), reading, said.length > 1 ? said[1] : "");
  }

  /** The counted figures it rests on: itself, and that of the period it is compared with. */
  List<FigureAddress> restsOn() {
    FigureAddress counted = FigureAddress.parse(address);
    return switch (reading) {
      case DIFFERENCE, RATE, MAN_YEN_DIFFERENCE ->
          List.of(counted, counted.in(counted.period().sameLastYear()));
      case ON_PREVIOUS -> List.of(counted, counted.in(counted.period().previous()));
      default -> List.of(counted);
    };
  }

  /** Whether somebody else published it. */
  public boolean isPublished() {
    return address.startsWith(PUBLISHED);
  }

  @Override
  public String toString() {
    return switch (reading) {
      case VALUE -> address;
      case SHARE -> address + BAR + reading.code() + ":" + whole;
      default -> address + BAR + reading.code();
    };
  }
}
