package org.encours.collections.domain.agency;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/**
 * An agency's own statement of a month, as it was held against what it had reported by then. It is
 * kept as it was found, whatever is reported later.
 *
 * @param stated the statement, line by line
 * @param by who compared
 */
public record ComparedStatement(
    UUID id,
    AgencyId agency,
    YearMonth month,
    Instant at,
    String by,
    List<Remitted> stated,
    Reconciliation found) {

  public ComparedStatement {
    stated = List.copyOf(stated);
  }
}
