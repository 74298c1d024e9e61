package hanki.guidance;

import hanki.platform.Settings;

/**
 * Who hands a leaflet out and whom a citizen calls.
 *
 * @param force 宮城県警察
 * @param division 生活安全部サイバー犯罪対策課
 * @param shortNumber ＃９１１０
 * @param telephone 022-266-9110
 */
public record Office(String force, String division, String shortNumber, String telephone) {

  /** As this installation is set. */
  static Office of(Settings settings) {
    return new Office(
        settings.text("hanki.office.force"),
        settings.text("hanki.office.division"),
        settings.text("hanki.office.short-number"),
        settings.text("hanki.office.telephone"));
  }
}
