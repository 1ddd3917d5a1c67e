package org.encours.dunning.adapter.in.rest.page;

import java.time.Instant;
import java.time.LocalDate;
import org.encours.dunning.domain.page.ActKind;
import org.encours.dunning.domain.page.DoneAct;

/**
 * Something that the reader did on the page.
 *
 * @param kind what it was
 * @param on business day
 * @param at when it was done
 */
public record DebtorActResponse(ActKind kind, LocalDate on, Instant at) {

  static DebtorActResponse of(DoneAct it) {
    return new DebtorActResponse(it.kind(), it.on(), it.at());
  }
}
