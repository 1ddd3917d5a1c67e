package org.encours.collections.domain.court;

import java.time.Period;

/** What an act does to the time of prescription, by the law of a country. */
sealed interface ActEffect {

  ActEffect NOTHING = new Nothing();
  ActEffect RESTART = new Restart();

  record Nothing() implements ActEffect {}

  /** All of the time begins anew, and never ends before the old one. */
  record Restart() implements ActEffect {}

  /** The claim lives so much longer than the act, at the most once. */
  record LivesOn(Period after) implements ActEffect {}

  /** The time that is left is kept, and runs again after so much. */
  record Suspends(Period atLeast) implements ActEffect {}

  /** No time runs. */
  record StandsStill() implements ActEffect {}

  /** A title takes the place of the claim. */
  record BecomesTitle() implements ActEffect {}

  static ActEffect of(Interruption.Kind kind, Limitation law) {
    boolean german = law.country().equals("DE");
    return switch (kind) {
      case ACKNOWLEDGMENT, PART_PAYMENT, SEIZURE -> RESTART;
      // BGB § 204: time stands still, and six months more; the claim itself does not begin anew.
      case COURT_CLAIM, ORDER_SERVED -> german ? new Suspends(Period.ofMonths(6)) : RESTART;
      case SUIT_PENDING -> new StandsStill();
      case TITLE -> new BecomesTitle();
      case BAILIFF_PAYMENT_ORDER ->
          law.country().equals("BE") || law.country().equals("LU") ? RESTART : NOTHING;
      case LAWYER_NOTICE ->
          switch (law.country()) {
            case "BE" -> new LivesOn(Period.ofYears(1));
            case "NL" -> RESTART;
            default -> NOTHING;
          };
      case REGISTERED_LETTER ->
          law.country().equals("NL") || law.equals(Limitation.FR_PUBLIC_BODY) ? RESTART : NOTHING;
    };
  }
}
