package org.encours.risk.application.view;

import java.time.LocalDate;
import java.util.Optional;
import org.encours.risk.domain.rating.Grade;

/**
 * How many debtors of a grade are looked at again on a day.
 *
 * @param grade empty for those never assessed
 */
public record ReviewDay(LocalDate on, Optional<Grade> grade, long debtors) {}
