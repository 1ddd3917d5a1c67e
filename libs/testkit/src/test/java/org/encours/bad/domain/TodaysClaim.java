package org.encours.bad.domain;

import java.time.LocalDate;

public class TodaysClaim {
  LocalDate dueOn() {
    return LocalDate.now();
  }
}
