package hanki.sample;

import hanki.consultation.Channel;
import hanki.consultation.ConsultationKind;
import hanki.period.HalfYear;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** What is invented of the fictitious records, in the same order each time. */
class SampleDice {

  private static final LocalDate WAKABAYASHI_FOUNDED = LocalDate.of(2019, 4, 1);
  private static final int STATIONS = 25;
  private static final int WAKABAYASHI = 5;

  private final Random random = new Random();

  /** Begins a row of records; the same seed gives the same row. */
  void begin(long seed) {
    random.setSeed(seed);
  }

  /** From 0 to the bound, without it. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  Channel channel() {
    Channel[] channels = {
      Channel.HOTLINE,
      Channel.COUNTER,
      Channel.COUNTER,
      Channel.TELEPHONE,
      Channel.TELEPHONE,
      Channel.MAIL
    };
    return channels[random.nextInt(channels.length)];
  }

  ConsultationKind other() {
    ConsultationKind[] others = {
      ConsultationKind.INFORMATION, ConsultationKind.INFORMATION, ConsultationKind.INFORMATION,
      ConsultationKind.REPORT, ConsultationKind.COMPLAINT, ConsultationKind.REQUEST
    };
    return others[random.nextInt(others.length)];
  }

  List<LocalDate> days(HalfYear half, int number) {
    List<LocalDate> days = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      days.add(day(half));
    }
    days.sort(null);
    return days;
  }

  LocalDate day(HalfYear half) {
    long length = ChronoUnit.DAYS.between(half.firstDay(), half.lastDay()) + 1;
    return half.firstDay().plusDays(random.nextInt((int) length));
  }

  String station(LocalDate day) {
    // the first stations are those of Sendai and receive more than their share
    int number = 1 + random.nextInt(random.nextInt(2) == 0 ? 6 : STATIONS);
    if (number == WAKABAYASHI && day.isBefore(WAKABAYASHI_FOUNDED)) {
      number = 2;
    }
    return String.format("miyagi-%02d", number);
  }

  String token() {
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }
}
