package org.encours.collections.application.port;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.encours.collections.domain.claim.RateCap;

/** The caps of the release and those that dunning told of since. */
public interface RateCaps extends RateCap {

  void set(LocalDate from, LocalDate to, BigDecimal percent);
}
