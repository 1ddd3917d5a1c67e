package org.encours.risk.model;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** What counts as late. */
enum LatenessRule {
  /** Any day after the due date, as the law has it. */
  CALENDAR_DAYS {
    @Override
    LocalDate lastDayInTime(LocalDate due) {
      return due;
    }
  },
  /** No money reaches an account at a weekend: due on Saturday and paid on Monday is in time. */
  BANKING_DAYS {
    @Override
    LocalDate lastDayInTime(LocalDate due) {
      DayOfWeek day = due.getDayOfWeek();
      return day == DayOfWeek.SATURDAY
          ? due.plusDays(2)
          : day == DayOfWeek.SUNDAY ? due.plusDays(1) : due;
    }
  };

  abstract LocalDate lastDayInTime(LocalDate due);

  boolean isLate(HistoricInvoice invoice) {
    return invoice.settled().orElse(LocalDate.MAX).isAfter(lastDayInTime(invoice.due()));
  }
}
