package org.encours.local.demo.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How one invoice will be met. Decided when the year is drawn; carried out day by day from what the
 * debtor sees then, so that a reminder that never leaves is never answered.
 */
public sealed interface Conduct {

  /** What happens on a working day; at most one act a day, on the first day that it can. */
  Optional<Act> on(LocalDate day, Situation seen);

  /** Pays all of it a number of days after the due date (negative: before). */
  record PaysOnDay(int offset) implements Conduct {
    @Override
    public Optional<Act> on(LocalDate day, Situation seen) {
      return payAll(seen, !day.isBefore(seen.dueDate().plusDays(offset)));
    }
  }

  /** Pays half of it, and the rest later; offsets in days from the due date. */
  record PaysInHalves(int first, int second) implements Conduct {
    @Override
    public Optional<Act> on(LocalDate day, Situation seen) {
      if (seen.payments() == 0 && !day.isBefore(seen.dueDate().plusDays(first))) {
        return Optional.of(new Act.Pay(half(seen.total())));
      }
      return payAll(seen, seen.payments() > 0 && !day.isBefore(seen.dueDate().plusDays(second)));
    }
  }

  /** Pays more than it owes, as people do who round up. */
  record PaysTooMuch(int offset, BigDecimal extra) implements Conduct {
    @Override
    public Optional<Act> on(LocalDate day, Situation seen) {
      return seen.payments() == 0 && !day.isBefore(seen.dueDate().plusDays(offset))
          ? Optional.of(new Act.Pay(seen.open().add(extra)))
          : Optional.empty();
    }
  }

  /** Pays a number of days after the n-th reminder. */
  record PaysAfterReminders(int reminders, int delay) implements Conduct {
    @Override
    public Optional<Act> on(LocalDate day, Situation seen) {
      return payAll(seen, reminded(day, seen, reminders, delay));
    }
  }

  /** Pays in the last days of a month, once it was reminded n times. */
  record PaysAtMonthEnd(int reminders) implements Conduct {
    @Override
    public Optional<Act> on(LocalDate day, Situation seen) {
      boolean monthEnd = day.getDayOfMonth() >= 28;
      return payAll(seen, monthEnd && reminded(day, seen, reminders, 0));
    }
  }

  /** Pays, the bank takes the money back some days later, and it pays again. */
  record Bounces(int offset, int backAfter, int againAfter) implements Conduct {
    @Override
    public Optional<Act> on(LocalDate day, Situation seen) {
      if (seen.payments() == 0) {
        return payAll(seen, !day.isBefore(seen.dueDate().plusDays(offset)));
      }
      boolean paidOnce = seen.payments() == 1;
      boolean back = paidOnce && since(day, seen.lastPayment(), backAfter);
      return back && seen.open().signum() == 0
          ? Optional.of(new Act.Bounce())
          : payAll(seen, paidOnce && since(day, seen.lastPayment(), backAfter + againAfter));
    }
  }

  /** Contests some days from the due date, is answered, and pays what is left. */
  record Contests(
      String reason, String note, int offset, int answerAfter, String outcome, int payAfter)
      implements Conduct {
    @Override
    public Optional<Act> on(LocalDate day, Situation seen) {
      if (seen.disputedOn().isEmpty()) {
        return day.isBefore(seen.dueDate().plusDays(offset))
            ? Optional.empty()
            : Optional.of(new Act.Contest(reason, note));
      }
      if (seen.resolvedOn().isEmpty()) {
        return day.isBefore(seen.disputedOn().get().plusDays(answerAfter))
            ? Optional.empty()
            : Optional.of(new Act.Answer(outcome));
      }
      return payAll(seen, !day.isBefore(seen.resolvedOn().get().plusDays(payAfter)));
    }
  }

  /** Promises when called after the n-th reminder; keeps it, or pays only when pressed again. */
  record Promises(int reminders, int days, boolean kept) implements Conduct {
    @Override
    public Optional<Act> on(LocalDate day, Situation seen) {
      if (seen.promisedFor().isEmpty()) {
        return reminded(day, seen, reminders, 1)
            ? Optional.of(new Act.Promise(day.plusDays(days)))
            : Optional.empty();
      }
      LocalDate by = seen.promisedFor().get();
      return payAll(seen, !day.isBefore(kept ? by.minusDays(1) : by.plusDays(12)));
    }
  }

  /** Pays nobody but the agency (in halves or at once) or, sued, the creditor. */
  record YieldsToPursuit(int delay, boolean inHalves) implements Conduct {
    @Override
    public Optional<Act> on(LocalDate day, Situation seen) {
      if (seen.atCourtSince().isPresent()) {
        return payAll(seen, !day.isBefore(seen.atCourtSince().get().plusDays(delay)));
      }
      if (seen.withAgencySince().isEmpty() || seen.open().signum() <= 0) {
        return Optional.empty();
      }
      LocalDate from = seen.lastPayment().orElse(seen.withAgencySince().get());
      if (day.isBefore(from.plusDays(delay))) {
        return Optional.empty();
      }
      boolean firstHalf = inHalves && seen.payments() == 0;
      return Optional.of(new Act.PayAgency(firstHalf ? half(seen.open()) : seen.open()));
    }
  }

  /** Has nothing to pay with; an agency finds that out after a number of days. */
  record NeverPays(int agencyTries) implements Conduct {
    @Override
    public Optional<Act> on(LocalDate day, Situation seen) {
      return seen.withAgencySince()
          .filter(since -> seen.open().signum() > 0 && !day.isBefore(since.plusDays(agencyTries)))
          .map(since -> new Act.GiveUp());
    }
  }

  private static Optional<Act> payAll(Situation seen, boolean now) {
    return now && seen.open().signum() > 0
        ? Optional.of(
            seen.withAgencySince().isPresent()
                ? new Act.PayAgency(seen.open())
                : new Act.Pay(seen.open()))
        : Optional.empty();
  }

  private static boolean reminded(LocalDate day, Situation seen, int times, int delay) {
    return seen.pursued() || seen.reminders() >= times && since(day, seen.lastReminder(), delay);
  }

  private static boolean since(LocalDate day, Optional<LocalDate> event, int days) {
    return event.filter(happened -> !day.isBefore(happened.plusDays(days))).isPresent();
  }

  private static BigDecimal half(BigDecimal amount) {
    return amount.divide(BigDecimal.TWO, 2, RoundingMode.DOWN);
  }
}
