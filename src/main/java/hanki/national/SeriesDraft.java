package hanki.national;

import hanki.platform.Label;

/**
 * What a series is: who publishes what, in which unit.
 *
 * @param code in addresses and files: {@code npa.clearances.fraud}
 * @param publisher 警察庁
 * @param area {@link PublishedSeries#NATION} or the code of a prefecture
 * @param subject サイバー犯罪の検挙
 * @param measure 検挙件数
 * @param part 詐欺; 総数 for the whole
 * @param wholeCode code of the series of which it is a part; empty for a whole
 * @param unit 件, 百万円
 * @param unitYen how many yen one unit is; 0 if it is no money
 * @param adds whether the values of periods add up: those of a rate do not
 * @param houseFigure the figure of the house that counts the same, as {@code measure/split/row};
 *     empty if there is none
 * @param about what is counted, and what is not
 */
public record SeriesDraft(
    String code,
    Label publisher,
    String area,
    Label subject,
    Label measure,
    Label part,
    String wholeCode,
    Label unit,
    long unitYen,
    boolean adds,
    String houseFigure,
    Label about) {}
