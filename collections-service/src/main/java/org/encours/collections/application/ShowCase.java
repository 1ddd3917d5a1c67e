package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.collection.CaseId;
import org.encours.collections.domain.collection.CollectionCase;
import org.encours.collections.domain.route.RouteOption;
import org.encours.kernel.CreditorId;

/** One case in full, and its routes. */
@ApplicationScoped
public class ShowCase {

  private final CaseDesk desk;
  private final Routes routes;

  ShowCase(CaseDesk desk, Routes routes) {
    this.desk = desk;
    this.routes = routes;
  }

  @Transactional
  public CollectionCase show(CreditorId creditor, CaseId id) {
    return desk.find(creditor, id);
  }

  /** For an agency: a case it holds or has held to its end; any other does not exist for it. */
  @Transactional
  public CollectionCase showTo(AgencyId agency, CreditorId creditor, CaseId id) {
    CollectionCase found = show(creditor, id);
    if (!found.visibleTo(agency)) {
      throw CaseDesk.unknown(id);
    }
    return found;
  }

  @Transactional
  public List<RouteOption> routes(CreditorId creditor, CaseId id, LocalDate on) {
    return routes.of(show(creditor, id), on);
  }
}
